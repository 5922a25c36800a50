const byId = (id) => document.getElementById(id);
const list = byId('records');
const status = byId('status');

const ACTIONS = {
  'accept-all': 'Accepted all',
  'reject-all': 'Rejected all',
  save: 'Saved a choice',
  withdraw: 'Withdrew',
};
const SURFACES = { banner: 'on the banner', center: 'in the privacy centre', api: 'through the page itself' };

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

const element = (name, text, data = {}) => {
  const made = Object.assign(document.createElement(name), { textContent: text });
  Object.assign(made.dataset, data);
  return made;
};

function show({ seq, received, record }) {
  const item = byId('record').content.firstElementChild.cloneNode(true);
  const find = (selector) => item.querySelector(selector);
  item.id = `record-${seq}`;
  item.value = seq;
  item.dataset.action = record.action;

  const at = new Date(received);
  find('time').dateTime = received;
  find('time').textContent = time.format(at);
  find('.when span').textContent = `${date.format(at)}, no. ${seq}`;
  find('h2').textContent = `${ACTIONS[record.action] ?? record.action} ${SURFACES[record.surface] ?? record.surface}`;
  find('.choice').append(
    ...Object.entries(record.choice).map(([id, yes]) => element('li', `${id}: ${yes ? 'yes' : 'no'}`, { yes })),
  );
  const facts = {
    Site: record.origin + (record.path ?? ''),
    Language: record.language,
    Revision: record.revision,
    Record: record.id,
    Replaces: record.previous,
    Shown: record.shown ?? 'nothing, or no digest on this page',
    Ends: record.expires,
  };
  for (const [name, value] of Object.entries(facts)) {
    if (value) find('.facts').append(element('dt', name), element('dd', value));
  }
  find('pre').textContent = JSON.stringify(record, null, 2);
  return item;
}

const stream = new EventSource('/records/stream');
const since = Date.now();

stream.addEventListener('open', () => {
  status.textContent = 'Live';
  status.dataset.live = 'true';
});
// EventSource comes back by itself and names the last record it saw.
stream.addEventListener('error', () => {
  status.textContent = 'Waiting for the collector';
  status.dataset.live = 'false';
});
stream.addEventListener('message', ({ data }) => {
  const entry = JSON.parse(data);
  if (byId(`record-${entry.seq}`)) return;
  const item = show(entry);
  item.classList.toggle('new', Date.parse(entry.received) > since);
  list.prepend(item);
  byId('empty').hidden = true;
});
