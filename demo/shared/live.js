/** What the panel of a demo page shows: which ids may run, and what has reached the analytics server. */
const byId = (id) => document.getElementById(id);

for (const row of document.querySelectorAll('[data-live]')) {
  window.askfirst ||= [];
  window.askfirst.push((consent) =>
    consent.subscribe(() => {
      const on = consent.granted(row.dataset.live);
      row.dataset.granted = String(on);
      row.querySelector('.state').textContent = on ? row.dataset.on : row.dataset.off;
    }),
  );
}

byId('forget')?.addEventListener('click', () => window.askfirst.push((consent) => consent.reset()));

const show = ({ total, paths }) => {
  byId('tracker-count').textContent = total;
  byId('tracker-paths').replaceChildren(
    ...Object.entries(paths).map(([path, number]) => {
      const item = document.createElement('li');
      item.append(`${path} `, Object.assign(document.createElement('b'), { textContent: `× ${number}` }));
      return item;
    }),
  );
};

async function ask(path, options) {
  try {
    show(await (await fetch(path, options)).json());
  } catch {
    // The demo was stopped; the next look may find it again.
  }
}

if (byId('tracker-count')) {
  byId('tracker-reset').addEventListener('click', () => ask('/tracker/reset', { method: 'POST' }));
  await ask('/tracker/count');
  setInterval(() => document.hidden || ask('/tracker/count'), 1000);
}
