'use strict';
(function () {
  const data = JSON.parse(document.getElementById('topology').textContent);
  const picture = document.querySelector('svg.topology');
  const panel = document.getElementById('flows');
  let opener = null;

  const hosts = data.hosts.map(([id, node, name, addresses, virtual], number) => ({ id, node, name, addresses, virtual, number }));
  const membersOf = (end) => hosts.filter((host) => host.id === end || host.node === end);

  function element(name, text, properties) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...[text].flat());
    return made;
  }

  function table(columns, rows) {
    const head = element('thead', element('tr', columns.map((column) => element('th', column, { scope: 'col' }))));
    return element('table', [head, element('tbody', rows.map((row) => element('tr', row.map((cell) => element('td', cell)))))]);
  }

  // One row for all machines of one appliance that are reached in the same way.
  function rowsOf(members) {
    const ours = new Set(members.map((host) => host.number));
    const rows = new Map();
    for (const [rule, from, to, service, component, ...behind] of data.flows) {
      const [opens, answers] = [ours.has(from), ours.has(to)];
      const passed = behind.some((number) => ours.has(number));
      if (!opens && !answers && !passed) continue;
      const direction = opens && (answers || passed) ? 'between its hosts' : opens ? 'connects to' : answers ? 'lets in' : 'lets in as ' + hosts[to].name;
      const other = hosts[opens ? to : from];
      const key = [direction, other.node, rule, service].join('\n');
      if (!rows.has(key)) rows.set(key, { direction, other, rule: data.rules[rule], service, component, names: new Set() });
      rows.get(key).names.add(other.name);
    }
    return Array.from(rows.values(), ({ direction, other, rule, service, component, names }) => {
      const [label] = data.nodes[other.node];
      const list = Array.from(names).join(', ');
      return [direction, list === label ? label : label + ': ' + list, service, component, ...rule];
    });
  }

  function light(end) {
    // What reaches a node reaches each of its hosts, and so does what reaches its virtual address.
    const lone = hosts.find((host) => host.id === end);
    const others = !lone ? membersOf(end) : lone.virtual ? [] : membersOf(lone.node).filter((host) => host.virtual);
    const lit = new Set([end, ...others.map((host) => host.id), ...(lone && !lone.virtual ? [lone.node] : [])]);
    picture.classList.add('choosing');
    for (const wire of picture.querySelectorAll('.wire')) wire.classList.toggle('lit', wire.dataset.ends.split(' ').some((one) => lit.has(one)));
    for (const drawn of picture.querySelectorAll('[data-end]')) {
      const chosen = drawn.dataset.end === end;
      drawn.classList.toggle('chosen', chosen);
      drawn.setAttribute('aria-pressed', String(chosen));
    }
  }

  function close() {
    panel.hidden = true;
    picture.classList.remove('choosing');
    for (const drawn of picture.querySelectorAll('[data-end]')) { drawn.classList.remove('chosen'); drawn.removeAttribute('aria-pressed'); }
    if (opener) opener.focus();
  }

  function show(end, from) {
    const members = membersOf(end);
    if (members.length === 0) return;
    const [label, place] = data.nodes[members[0].node];
    const lone = members.length === 1 ? members[0] : null;
    const name = lone && lone.name !== label ? [label, lone.name, lone.addresses].filter(Boolean).join(' ') : label;
    const rows = rowsOf(members);
    const title = element('h2', name + ', ' + place + ': ' + rows.length + (rows.length === 1 ? ' kind of flow' : ' kinds of flows'), { id: 'flows-title', tabIndex: -1 });
    const bar = element('div', [title, element('button', 'Close (Esc)', { type: 'button', onclick: close })], { className: 'bar' });
    const buttons = lone ? [] : members.map((host) => element('button', host.name, { type: 'button', onclick: () => show(host.id, opener) }));
    panel.replaceChildren(bar, element('div', buttons, { className: 'members' }), element('div', table(['direction', 'who', 'port', 'component', 'rule', 'group', 'why it is open', 'source'], rows), { className: 'scroll' }));
    panel.hidden = false;
    panel.scrollTop = 0;
    opener = from;
    light(end);
    title.focus({ preventScroll: true });
    const drawn = picture.querySelector('.chosen') || picture.querySelector('[data-end="' + members[0].node + '"]');
    drawn.scrollIntoView({ block: 'nearest' });
  }

  function find() {
    const list = element('datalist', hosts.map((host) => element('option', '', { value: host.name })), { id: 'hosts' });
    const input = element('input', '', { type: 'search', id: 'host' });
    input.setAttribute('list', 'hosts');
    input.addEventListener('change', () => {
      const host = hosts.find((one) => one.name === input.value.trim());
      if (host) show(host.id, input);
    });
    document.getElementById('hint').after(element('div', [element('label', 'Find a host', { htmlFor: 'host' }), input, list], { className: 'find' }));
  }

  function filter(section) {
    const rows = Array.from(section.querySelectorAll('tbody tr'), (row) => [row, row.textContent.toLowerCase()]);
    const input = element('input', '', { type: 'search', id: section.id + '-filter' });
    const count = element('output', rows.length + ' rows');
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const [row, text] of rows) row.hidden = !words.every((word) => text.includes(word));
      count.textContent = rows.filter(([row]) => !row.hidden).length + ' of ' + rows.length + ' rows';
    });
    section.querySelector('h2').after(element('div', [element('label', 'Rows with', { htmlFor: input.id }), input, count], { className: 'find' }));
  }

  picture.addEventListener('click', (event) => {
    const drawn = event.target.closest('[data-end]');
    if (drawn) show(drawn.dataset.end, drawn);
  });
  picture.addEventListener('keydown', (event) => {
    const drawn = event.target.closest('[data-end]');
    if (drawn && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      show(drawn.dataset.end, drawn);
    }
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && !panel.hidden) close(); });
  document.getElementById('hint').hidden = false;
  find();
  document.querySelectorAll('section.sheet').forEach(filter);
}());
