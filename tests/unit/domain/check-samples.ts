import { schema } from 'virtual:config-schema';
import { checkConfig, type Mistake } from '../../../src/domain/check.js';

/** Nothing is wrong with it. */
export const good = {
  revision: '2026-02-10',
  categories: {
    necessary: { required: true, name: 'Necessary', description: 'Keeps you signed in.' },
    analytics: {
      name: { en: 'Analytics', fr: "Mesure d'audience" },
      description: { en: 'Counts visits.', fr: 'Compte les visites.' },
    },
  },
  services: {
    matomo: {
      category: 'analytics',
      name: 'Matomo',
      provider: { name: 'Example', country: 'FR', privacy: '/privacy' },
      hosts: ['stats.example.com'],
      cookies: [{ name: '_pk_*', keeps: 'P13M' }],
      storage: [{ name: 'mtm_*', keeps: 'P1Y' }],
    },
  },
  consent: { expires: 'P6M', endpoint: '/privacy/records', cookie: { name: 'askfirst', domain: 'example.com' } },
  notice: {
    controller: { name: 'Example' },
    summary: ['We count visits if you agree.'],
    links: [{ label: 'Notice', href: '/privacy' }],
    changes: [
      { revision: '2026-02-10', summary: 'Adds Matomo.', concerns: ['matomo'] },
      { revision: '2025-11-01', summary: 'First.', concerns: [] },
    ],
  },
  integrations: { google: { analytics_storage: 'analytics', mode: 'basic' } },
};

/** The good config with the value at `path` put, replaced, or taken out where it is undefined. */
export function having(path: string, value: unknown): unknown {
  const config: Record<string, unknown> = structuredClone(good);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = config;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return config;
}

export const check = (config: unknown): readonly Mistake[] => checkConfig(config, schema);
