import type { Config } from '../../src/domain/types.js';
import { config as base, html } from './browser.js';

/** A site with one vendor, who is reached as `localhost` from a page at 127.0.0.1. */
export const config = (over: Partial<Config> & { replay?: true } = {}): Config => {
  const { replay, ...rest } = over;
  return {
    ...base,
    services: {
      vendor: {
        category: 'analytics',
        name: 'Vendor',
        hosts: ['localhost'],
        cookies: [{ name: '_v*' }],
        storage: [{ name: '_v*' }, { name: '_s*', kind: 'session' }],
        ...(replay && { replay }),
      },
    },
    ...rest,
  };
};

/** A page with the config, the guard and AskFirst, in this order. */
export const guarded = ({
  config: own = config(),
  head = '',
  body,
}: {
  config?: unknown;
  head?: string;
  body?: string;
}): string => {
  const text = JSON.stringify(own).replaceAll('<', '\\u003c');
  return html({
    config: null,
    head: `<script type="application/json" data-askfirst-config>${text}</script><script src="/dist/guard.js"></script>${head}`,
    ...(body && { body }),
  });
};
