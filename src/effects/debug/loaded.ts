import type { ServiceEntry } from '../../domain/config.js';
import { matches } from '../../domain/match.js';
import { attempt } from '../attempt.js';

const hostOf = (address: string): string => attempt(() => new URL(address, document.baseURI).hostname) ?? '';

const serviceOf = (services: readonly ServiceEntry[], host: string): ServiceEntry | undefined =>
  services.find(({ hosts = [] }) => hosts.some((pattern) => matches(pattern.toLowerCase(), host)));

/** When our own file was asked for, in ms since the page began; undefined where it is bundled with others. */
const ourStart = (): number | undefined =>
  performance.getEntriesByType('resource').find(({ name }) => /\/askfirst\.js([?#]|$)/.test(name))?.startTime;

/** How to hold what was fetched, by who fetched it. */
function mend(id: string, by: string): string {
  if (by === 'script') return `write type="text/plain" data-consent="${id}" on its tag`;
  if (/^(img|iframe|frame|embed|video|audio|input)$/.test(by))
    return `write data-consent="${id}" on its tag, and data-src in place of src`;
  if (by === 'link') return `write data-consent="${id}" on its tag, and data-href in place of href`;
  return `let the code that fetches it wait for when("${id}")`;
}

/** Whether a visitor let this one load, and nothing else: it stands declared on the page. */
const isLoadedOnce = (address: string): boolean =>
  [...document.querySelectorAll<HTMLElement>('[data-consent][src]')].some(
    (element) => attempt(() => new URL(element.getAttribute('src') ?? '', document.baseURI).href) === address,
  );

/**
 * Says what was fetched from a service's hosts before us, or while nobody had granted it, one line for each service,
 * host and kind of request. Returns the way out.
 */
export function watchLoaded(
  services: readonly ServiceEntry[],
  granted: (id: string) => boolean,
  say: (line: string) => void,
): () => void {
  const said = new Set<string>();
  const observer = attempt(
    () =>
      new PerformanceObserver((list) => {
        const start = ourStart();
        for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
          const host = hostOf(entry.name);
          const service = serviceOf(services, host);
          if (!service || isLoadedOnce(entry.name)) continue;
          const early = start !== undefined && entry.startTime < start;
          const key = [service.id, host, entry.initiatorType, early].join();
          if ((!early && granted(service.id)) || said.has(key)) continue;
          said.add(key);
          const what = early ? 'was fetched before AskFirst' : `was fetched though "${service.id}" is not granted`;
          say(`${entry.name} ${what}: ${mend(service.id, entry.initiatorType)}`);
        }
      }),
  );
  attempt(() => observer?.observe({ type: 'resource', buffered: true }));
  return () => observer?.disconnect();
}

const ADDRESSES = ['src', 'href', 'srcset', 'poster', 'style', 'action', 'data'].flatMap((name) => [
  name,
  `data-${name}`,
]);

/** Services with hosts of which neither an id nor a host is to be found on the page, one line each. */
export function unmatched(services: readonly ServiceEntry[]): string[] {
  const elements = [...document.querySelectorAll('*')];
  const ids = new Set(elements.map((element) => element.getAttribute('data-consent')));
  const addresses = elements.flatMap((element) => ADDRESSES.map((name) => element.getAttribute(name) ?? ''));
  const fetched = performance.getEntriesByType?.('resource').map(({ name }) => name) ?? [];
  const hosts = new Set([...addresses, ...fetched].filter(Boolean).map(hostOf));
  const code = [...document.scripts].filter(({ type }) => !/json/.test(type)).map(({ text }) => text);
  return services
    .filter(
      ({ id, category, hosts: patterns = [] }) =>
        patterns.length > 0 &&
        !ids.has(id) &&
        !ids.has(category) &&
        !patterns.some(
          (pattern) =>
            [...hosts].some((host) => matches(pattern.toLowerCase(), host)) ||
            code.some((text) => text.includes(pattern.replace(/^\*\.?/, ''))),
        ),
    )
    .map(
      ({ id }) =>
        `services.${id}: neither its id nor one of its hosts is on this page: hold its tags by data-consent="${id}", or take it out of the config if no page has it`,
    );
}
