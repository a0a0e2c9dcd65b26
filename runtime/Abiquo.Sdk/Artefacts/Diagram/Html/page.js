'use strict';
(function () {
  const data = JSON.parse(document.getElementById('topology').textContent);
  const picture = document.querySelector('svg.topology');
  const panel = document.getElementById('flows');
  const matrix = document.getElementById('matrix');
  // More rows are opened group by group.
  const readable = Number(matrix.dataset.readable);
  let opener = null;
  let chosen = null;

  const hosts = data.hosts.map(([id, node, name, addresses, virtual], number) => ({ id, node, name, addresses, virtual, number }));
  const drawn = new Map(Array.from(picture.querySelectorAll('[data-end]'), (one) => [one.dataset.end, one]));
  const wires = Array.from(picture.querySelectorAll('.wire'), (wire) => [wire, wire.dataset.ends.split(' ')]);
  const membersOf = (end) => hosts.filter((host) => host.id === end || host.node === end);

  function element(name, text, properties) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...[text].flat());
    return made;
  }

  function table(columns, rows) {
    const head = element('thead', element('tr', columns.map((column) => element('th', column, { scope: 'col' }))));
    return element('table', [head, element('tbody', rows.map((row) => element('tr', row.map((cell) => element('td', cell)))))], { className: 'kinds' });
  }

  function touches([, from, to, , , ...behind], ours) {
    return ours.has(from) || ours.has(to) || behind.some((number) => ours.has(number));
  }

  // One row for all machines of one appliance that are reached in the same way.
  function rowsOf(ours) {
    const rows = new Map();
    for (const flow of data.flows) {
      if (!touches(flow, ours)) continue;
      const [rule, from, to, service, component, ...behind] = flow;
      const [opens, answers] = [ours.has(from), ours.has(to)];
      const passed = behind.some((number) => ours.has(number));
      const direction = opens && (answers || passed) ? 'between its hosts' : opens ? 'connects to' : answers ? 'lets in' : 'lets in as ' + hosts[to].name;
      const other = hosts[opens ? to : from];
      const key = [direction, other.node, rule, service].join('\n');
      if (!rows.has(key)) rows.set(key, { direction, other, rule, service, component, names: new Set() });
      rows.get(key).names.add(other.name);
    }
    return Array.from(rows.values(), ({ direction, other, rule, service, component, names }) => {
      const [label] = data.nodes[other.node];
      const list = Array.from(names).join(', ');
      const [id, purpose] = data.rules[rule];
      return [direction, list === label ? label : label + ': ' + list, service, component, element('a', id, { href: '#rule' + rule }), purpose];
    });
  }

  function light(end) {
    // What reaches a node reaches each of its hosts, and so does what reaches its virtual address.
    const lone = hosts.find((host) => host.id === end);
    const others = !lone ? membersOf(end) : lone.virtual ? [] : membersOf(lone.node).filter((host) => host.virtual);
    const lit = new Set([end, ...others.map((host) => host.id), ...(lone && !lone.virtual ? [lone.node] : [])]);
    picture.classList.toggle('choosing', end !== null);
    for (const [wire, ends] of wires) wire.classList.toggle('lit', ends.some((one) => lit.has(one)));
    for (const [one, shape] of drawn) {
      shape.classList.toggle('chosen', one === end);
      shape.setAttribute('aria-pressed', String(one === end));
    }
  }

  function close() {
    chosen = null;
    panel.hidden = true;
    light(null);
    refresh();
    if (opener) opener.focus({ preventScroll: true });
  }

  function show(end, from) {
    const members = membersOf(end);
    if (members.length === 0) return;
    const [label, place] = data.nodes[members[0].node];
    const lone = members.length === 1 ? members[0] : null;
    const name = lone && lone.name !== label ? [label, lone.name, lone.addresses].filter(Boolean).join(' ') : label;
    chosen = { name, numbers: new Set(members.map((host) => host.number)) };
    const rows = rowsOf(chosen.numbers);
    const title = element('h2', name + ', ' + place + ': ' + rows.length + (rows.length === 1 ? ' kind of flow' : ' kinds of flows'), { id: 'flows-title', tabIndex: -1 });
    const bar = element('div', [title, element('button', 'Close (Esc)', { type: 'button', onclick: close })], { className: 'bar' });
    const buttons = lone ? [] : members.map((host) => element('button', host.name, { type: 'button', onclick: () => show(host.id, opener) }));
    panel.replaceChildren(bar, element('div', buttons, { className: 'members' }), element('div', table(['direction', 'who', 'port', 'component', 'rule', 'why it is open'], rows), { className: 'scroll' }));
    panel.hidden = false;
    panel.scrollTop = 0;
    opener = from;
    light(end);
    refresh();
    title.focus({ preventScroll: true });
    (drawn.get(end) || drawn.get(members[0].node)).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  // A second click releases what the first one chose.
  function toggle(shape) {
    if (shape.classList.contains('chosen')) close();
    else show(shape.dataset.end, shape);
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

  function search(section, changed) {
    const input = element('input', '', { type: 'search', id: section.id + '-filter' });
    const count = element('output', '');
    input.addEventListener('input', changed);
    const bar = element('div', [element('label', 'Rows with', { htmlFor: input.id }), input, count], { className: 'find' });
    section.querySelector('h2').after(bar);
    return { bar, count, words: () => input.value.toLowerCase().split(/\s+/).filter(Boolean) };
  }

  const textOf = (row) => Array.from(row.cells, (cell) => cell.textContent).join(' ').toLowerCase();
  const amount = (shown, all) => (shown === all ? '' : shown + ' of ') + all + ' rows';

  function filter(section) {
    const rows = Array.from(section.querySelectorAll('tbody tr'));
    let texts = null;
    const asked = search(section, () => {
      const words = asked.words();
      texts ||= rows.map(textOf);
      rows.forEach((row, number) => { row.hidden = !words.every((word) => texts[number].includes(word)); });
      asked.count.textContent = amount(rows.filter((row) => !row.hidden).length, rows.length);
    });
    asked.count.textContent = amount(rows.length, rows.length);
  }

  function filterMatrix() {
    const all = data.flows.length;
    let next = 0;
    const groups = Array.from(matrix.querySelectorAll('details'), (group) => {
      const rows = Array.from(group.querySelectorAll('tbody tr'), (row) => ({ row, flow: data.flows[next++], text: null }));
      return { group, rows, count: group.querySelector('.count'), words: group.querySelector('.count').textContent };
    });
    const asked = search(matrix, () => refresh());
    const released = element('button', '', { type: 'button', hidden: true, onclick: () => { opener = null; close(); } });
    const fold = (open) => () => groups.forEach(({ group }) => { group.open = open; });
    asked.bar.append(released, element('button', 'Open all', { type: 'button', onclick: fold(true) }), element('button', 'Close all', { type: 'button', onclick: fold(false) }));
    window.addEventListener('beforeprint', fold(true));
    asked.count.textContent = amount(all, all);
    return () => {
      const words = asked.words();
      const isAsked = chosen !== null || words.length > 0;
      let shown = 0;
      for (const { group, rows, count, words: whole } of groups) {
        let here = 0;
        for (const one of rows) {
          if (words.length > 0 && one.text === null) one.text = textOf(one.row);
          const isShown = (!chosen || touches(one.flow, chosen.numbers)) && words.every((word) => one.text.includes(word));
          if (one.row.hidden === isShown) one.row.hidden = !isShown;
          here += isShown;
        }
        shown += here;
        group.hidden = here === 0;
        count.textContent = here === rows.length ? whole : here + ' of ' + whole;
        // Few are shown at once, and many stay one click away.
        if (isAsked && here > 0) group.open = true;
      }
      if (!isAsked) fold(all <= readable)();
      else if (shown > readable) fold(false)();
      asked.count.textContent = amount(shown, all);
      released.hidden = chosen === null;
      released.textContent = chosen ? 'Only ' + chosen.name + ' \u00d7' : '';
      released.setAttribute('aria-label', chosen ? 'Show the flows of all hosts again, not only of ' + chosen.name : '');
    };
  }

  picture.addEventListener('click', (event) => {
    const shape = event.target.closest('[data-end]');
    if (shape) toggle(shape);
  });
  picture.addEventListener('keydown', (event) => {
    const shape = event.target.closest('[data-end]');
    if (shape && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      toggle(shape);
    }
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && !panel.hidden) close(); });
  document.getElementById('hint').hidden = false;
  for (const shape of drawn.values()) shape.setAttribute('aria-pressed', 'false');
  find();
  document.querySelectorAll('section.sheet').forEach((section) => { if (section !== matrix) filter(section); });
  const refresh = filterMatrix();
}());
