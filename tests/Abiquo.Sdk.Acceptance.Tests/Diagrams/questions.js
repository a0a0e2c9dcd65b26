// What a reader does with the page. The answers become its title.
window.addEventListener('load', () => {
  const panel = document.getElementById('flows');
  const hosts = Array.from(document.querySelectorAll('[data-end].host')).filter((host) => host.textContent.includes('dn1.example.com'));
  const answers = [];
  hosts[0].dispatchEvent(new MouseEvent('click', { bubbles: true }));
  answers.push(!panel.hidden && panel.textContent.includes('redis') && panel.textContent.includes('tcp') ? 'clicked' : 'click-shows-nothing');
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  answers.push(panel.hidden ? 'closed' : 'stays-open');
  hosts[0].dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  answers.push(panel.hidden ? 'Enter-shows-nothing' : 'entered');
  answers.push(performance.getEntriesByType('resource').length === 0 ? 'alone' : 'asks-others');
  document.title = 'answers: ' + answers.join(' ');
});
