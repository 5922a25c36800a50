import { css } from 'virtual:uplot-css';
import { DAY, dayOf } from '../domain/day.js';
import { chart } from './chart.js';
import { element } from './element.js';
import { type Count, type Series, toSeries } from './series.js';

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 0; }
  main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
  form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; }
  label { display: grid; }
  input, button { font: inherit; min-height: 2.5rem; box-sizing: border-box; }
  .scroll { overflow: auto; max-height: 20rem; }
  table { border-collapse: collapse; }
  caption { text-align: start; padding-block: .5rem; }
  th, td { text-align: end; padding: .25rem .75rem; border-bottom: 1px solid #8080804d; }
  th:first-child { text-align: start; }
`;

const TITLES: { readonly [dimension: string]: string } = {
  action: 'Answers',
  choice: 'Categories and services',
  language: 'Languages',
  surface: 'Where people answered',
  regime: 'Regimes',
  asked: 'Questions shown',
};

const number = new Intl.NumberFormat();

function input(label: string, attributes: { readonly [attribute: string]: string }): [HTMLElement, HTMLInputElement] {
  const field = element('input', { required: '', ...attributes });
  return [element('label', {}, label, field), field];
}

function table(title: string, { days, values, counts }: Series): HTMLElement {
  const row = (index: number): HTMLElement =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, days[index] ?? ''),
      ...counts.map((line) => element('td', {}, number.format(line[index] ?? 0))),
    );
  const heads = ['Day', ...values].map((value) => element('th', { scope: 'col' }, value));
  const made = element('table', {}, element('caption', {}, `${title}, by day`));
  made.append(
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...days.map((_, index) => row(index))),
  );
  // What scrolls must be reachable by keyboard (WCAG 2.1.1), and so needs a name.
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `${title}, table` }, made);
}

function section(title: string, counts: readonly Count[], width: number): HTMLElement {
  const made = element('section', {}, element('h2', {}, title));
  if (counts.length) made.append(chart(toSeries(counts), width), table(title, toSeries(counts)));
  else made.append(element('p', {}, 'Too few answers to show.'));
  return made;
}

/** Builds the page into `main`: a form for the token and the days, then plots, each with its table. */
export function start(main: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const [tokenLabel, token] = input('Token', { type: 'password', autocomplete: 'off' });
  const [fromLabel, from] = input('From', { type: 'date', value: dayOf(Date.now() - 30 * DAY) });
  const [toLabel, to] = input('To', { type: 'date', value: dayOf(Date.now()) });
  const form = element('form', {}, tokenLabel, fromLabel, toLabel, element('button', {}, 'Show'));
  const status = element('p', { role: 'status' });
  const results = element('div');
  main.append(form, status, results);

  async function show(): Promise<void> {
    status.textContent = 'Loading…';
    const query = new URLSearchParams({ from: from.value, to: to.value });
    const response = await fetch(`stats?${query}`, { headers: { authorization: `Bearer ${token.value}` } });
    const body = await response.json();
    if (!response.ok) throw new Error(body.error);
    const sections = Object.entries(body.counts).map(([dimension, counts]) =>
      section(TITLES[dimension] ?? dimension, counts as Count[], main.clientWidth - 32),
    );
    results.replaceChildren(...sections);
    status.textContent = `Counts are rounded to multiples of ${body.base}, at random up or down, so that they name nobody.`;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show().catch((error: unknown) => {
      results.replaceChildren();
      status.textContent = error instanceof Error ? error.message : String(error);
    });
  });
}
