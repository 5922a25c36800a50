import { asked, idsOf, resolveConfig } from './config.js';
import { ID } from './id.js';
import { matches } from './match.js';
import { isObject } from './object.js';

export interface OwnerOptions {
  /** Where the page is served, `https://example.com/`: its host is the site's own. */
  readonly url?: string;
  /** More hosts of the site's own, written as in `services.*.hosts`. */
  readonly own?: readonly string[];
  /**
   * A category or service that visitors are asked about: what is neither the site's own (`url`, `own`) nor any
   * service's is held under it. Without it, such things are left alone.
   */
  readonly others?: string;
}

export interface Owners {
  /** The id that an address waits for; undefined for what is the site's own, a required service's or nobody's. */
  of(address: string): string | undefined;
  /** The first service whose host stands in a text, with that host; `others` says nothing here: a text is no address. */
  named(text: string): { readonly id: string; readonly host: string } | undefined;
  /** From here on relative addresses are resolved against this one (`<base href>`). */
  base(address: string): void;
}

/** A host that nobody has (RFC 6761, 6.4): where relative addresses lead as long as nobody says where the page is. */
const HERE = 'http://here.invalid/';

/** Whether no longer name begins before, or goes on behind, what stands there; `.example.com` may begin in a name. */
const isWhole = (text: string, at: number, end: number): boolean =>
  (text[at] === '.' || !/[\w.-]/.test(text[at - 1] ?? '')) && !/^(?:[\w-]|\.\w)/.test(text.slice(end, end + 2));

const parse = (address: string, base?: string): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
};

const hostOf = ({ hostname }: URL): string => hostname.replace(/\.$/, '');

/**
 * Whom the hosts of a page belong to. Of two patterns that match, the more specific one counts; of two equal ones,
 * the required service's. A service that is disabled stays denied, and so what it calls is held for good.
 * @throws TypeError where an option cannot hold
 */
export function createOwners(config: unknown, { url = HERE, own = [], others }: OwnerOptions = {}): Owners {
  const settings = resolveConfig(config);
  const here = parse(url);
  if (!here) throw new TypeError(`url: ${url} is no whole address`);
  const page = hostOf(here);
  let base = here.href;
  if (others !== undefined && !asked(settings).flatMap(idsOf).includes(others))
    throw new TypeError(`others: ${others} is no category or service that visitors are asked about`);
  if (others !== undefined && url === HERE && !own.length)
    throw new TypeError('others: url or own must say which hosts are the site’s own');

  const required = new Set(settings.categories.flatMap((category) => (category.required ? idsOf(category) : [])));
  const rules = Object.entries(settings.source.services ?? {})
    .flatMap(([id, service]) =>
      ID.test(id) && isObject(service) && Array.isArray(service.hosts)
        ? service.hosts.filter((host) => typeof host === 'string').map((host) => ({ id, host: host.toLowerCase() }))
        : [],
    )
    .sort((a, b) => Number(required.has(b.id)) - Number(required.has(a.id)))
    .sort((a, b) => b.host.replaceAll('*', '').length - a.host.replaceAll('*', '').length);

  return {
    of(address) {
      const target = parse(address, base);
      // An empty address is that of the page, or of its base, and is not fetched.
      if (!address.trim() || !target || !/^https?:$/.test(target.protocol)) return undefined;
      const host = hostOf(target);
      // The page itself is never a third party, whatever pattern covers it.
      if (host === page) return undefined;
      const rule = rules.find((candidate) => matches(candidate.host, host));
      if (rule) return required.has(rule.id) ? undefined : rule.id;
      return own.some((pattern) => matches(pattern.toLowerCase(), host)) ? undefined : others;
    },
    named(text) {
      const lower = text.toLowerCase();
      for (const { id, host } of rules) {
        const part = host.replace(/^\*/, '');
        if (!part || required.has(id)) continue;
        for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + 1)) {
          const end = at + part.length;
          if (isWhole(lower, at, end)) return { id, host };
        }
      }
      return undefined;
    },
    base(address) {
      base = parse(address, base)?.href ?? base;
    },
  };
}
