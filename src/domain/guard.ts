import { matches } from './match.js';
import { type Fields, isObject } from './object.js';

type Names = 'hosts' | 'cookies' | 'local' | 'session';

type Entry = { readonly [kind in Names]: readonly string[] } & {
  readonly id: string;
  readonly required: boolean;
  readonly replay: boolean;
};

/** What the guard holds back, by the config and by what is granted at the moment of asking. */
export interface GuardRules {
  /** The id that an address waits for; undefined where it may be fetched. */
  address(address: unknown): string | undefined;
  /** The id that the first held address in CSS or HTML waits for. */
  inText(text: string): string | undefined;
  /** The text with each held address put out of use. */
  without(text: string): string;
  /** The id that a cookie or a key of web storage waits for. */
  name(kind: 'cookies' | 'local' | 'session', name: string): string | undefined;
  replays(id: string): boolean;
  /** Whether no service names this host and it is not the site's own. */
  isForgotten(host: string): boolean;
  /** Patterns of hosts that may be reached now, and of those that may not. */
  hosts(): { readonly open: readonly string[]; readonly held: readonly string[] };
  /** Whether hosts that nobody named may be reached: what stands for them is granted, or else everything that is asked. */
  isOpen(): boolean;
  /** The id that stands for every third party that no service names. */
  readonly others: string | undefined;
}

/** The host of what is fetched over a network. A dot at its end makes no other host. */
export function hostOf(address: unknown, base?: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(address as string, base);
    return /^(http|ws)s?:$/.test(protocol) ? hostname.replace(/\.$/, '') : undefined;
  } catch {
    return undefined;
  }
}

/** Absolute addresses as they stand in CSS and HTML, but for the names of XML, which nothing fetches. Nothing in it reads a place twice: text may be long. */
const ADDRESS = /(?:https?:)?[\\/]{2}(?!www\.w3\.org\/\d)[^\s"'()<>,;\\]+/gi;

/** The names in a list of names or of `{ name }`; nobody has checked the config yet. */
const namesIn = (list: unknown, kind?: string): string[] =>
  (Array.isArray(list) ? list : []).flatMap((entry: unknown) => {
    const name = isObject(entry) && (!kind || (entry.kind ?? 'local') === kind) ? entry.name : entry;
    return typeof name === 'string' ? name : [];
  });

/** As a browser writes it: lower case, and without letters beyond ASCII. */
const hostsIn = (list: unknown): string[] => namesIn(list).flatMap((host) => hostOf(`http://${host}`) ?? []);

/**
 * Whatever is broken in the config is held, or is left to what holds it.
 * A host that several services name is open as soon as one of them is granted: it cannot be told whose it is then.
 *
 * @param own hosts of the page, of our files and of the endpoint
 * @param granted what AskFirst says now
 * @param base what relative addresses are relative to
 */
export function readRules(
  { categories, services, consent }: Fields,
  own: readonly (string | undefined)[],
  granted: (id: string) => boolean,
  base: () => string,
): GuardRules {
  // Without a prototype, to which a page may have added `required`.
  const none: Fields = Object.create(null);
  const fields = (value: unknown): Fields => (isObject(value) ? value : none);
  const isOn = (value: unknown): boolean => fields(value).enabled !== false;
  const groups = fields(categories);
  const { others } = fields(fields(consent).guard);
  const asked = Object.keys(groups).filter((id) => isOn(groups[id]) && fields(groups[id]).required !== true);
  const entries = Object.entries(fields(services)).map(([id, value]): Entry => {
    const { category, hosts, cookies, storage, replay } = fields(value);
    const group = groups[category as string];
    if (asked.includes(category as string) && isOn(value)) asked.push(id);
    return {
      id,
      required: fields(group).required === true && isOn(group) && isOn(value),
      replay: replay === true,
      hosts: hostsIn(hosts),
      cookies: namesIn(cookies),
      local: namesIn(storage, 'local'),
      session: namesIn(storage, 'session'),
    };
  });
  const [page = ''] = own;
  const home = page.replace(/^www\./, '');
  const ours = [home, `*.${home}`, ...own.slice(1)].filter((host) => host !== undefined);
  const mayRun = ({ id, required }: Entry): boolean => required || granted(id);
  const naming = (kind: Names, name: string): Entry[] =>
    entries.filter((entry) => entry[kind].some((pattern) => matches(pattern, name)));
  /** The last answer, by its question: most of what a page asks for is in one place, its own. */
  const last = <Value>(find: (key: string) => Value): ((key: string) => Value) => {
    let known: string | undefined;
    let value: Value;
    return (key) => {
      if (key !== known) value = find(key);
      known = key;
      return value;
    };
  };
  const namingHost = last((host) => naming('hosts', host));
  const homeOf = last((base) => hostOf(base));
  const waitsFor = (found: readonly Entry[]): string | undefined => (found.some(mayRun) ? undefined : found[0]?.id);
  const isForgotten = (host: string): boolean =>
    !ours.some((pattern) => matches(pattern, host)) && !namingHost(host)[0];

  const rules: GuardRules = {
    others: typeof others === 'string' ? others : undefined,
    address(address) {
      // Without the parser, which takes longer than all else here, where nothing can make it another host's.
      const host = typeof address === 'string' && /^\/\w/.test(address) ? homeOf(base()) : hostOf(address, base());
      return host === undefined
        ? undefined
        : rules.others && isForgotten(host)
          ? granted(rules.others)
            ? undefined
            : rules.others
          : waitsFor(namingHost(host));
    },
    // The first look is for speed.
    inText: (text) => (/[\\/]{2}/.test(text) ? text.match(ADDRESS)?.map(rules.address).find(Boolean) : undefined),
    without: (text) => text.replace(ADDRESS, (address) => (rules.address(address) ? 'about:invalid' : address)),
    name: (kind, name) => waitsFor(naming(kind, name)),
    replays: (id) => entries.some((entry) => entry.id === id && entry.replay),
    isForgotten,
    hosts: () => ({
      open: [...ours, ...entries.filter(mayRun).flatMap(({ hosts }) => hosts)],
      held: entries.filter((entry) => !mayRun(entry)).flatMap(({ hosts }) => hosts),
    }),
    isOpen: () => (rules.others ? [rules.others] : asked).every(granted),
  };
  return rules;
}

/** A port that browsers refuse (Fetch, "port blocking"): what goes there fails as a blocked request does, unsent. */
export const DEAD = 'https://localhost:1';

/**
 * A content security policy that lets the page do what it likes, with these hosts alone.
 * A pattern that is no host is left out: it could otherwise say anything.
 */
export function policyOf(hosts: readonly string[]): string {
  const sources = hosts
    .filter((host) => /^[\w.*-]+$/.test(host))
    .map((host) => `${host}:* ws://${host}:* wss://${host}:*`)
    .join(' ');
  return `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${DEAD} ${DEAD.replace('http', 'ws')} ${sources};form-action 'self' ${sources}`;
}
