/** What a config may hold, also for those who use `exactOptionalPropertyTypes`. */
import { type Config, createConsent } from 'askfirst';

const text = { name: 'A', description: { en: 'B', 'pt-BR': 'C' } };
const categories = { analytics: text };

const whole: Config = {
  $schema: './node_modules/askfirst/dist/config.schema.json',
  revision: '2026-02-10',
  categories: { ...categories, necessary: { ...text, required: true, enabled: true } },
  services: {
    matomo: {
      category: 'analytics',
      name: 'Matomo',
      description: 'Counts.',
      provider: { name: 'InnoCraft', country: 'NZ', privacy: 'https://example.com/privacy' },
      hosts: ['stats.example.com'],
      cookies: [{ name: '_pk_*', keeps: 'P13M', purpose: { en: 'Counts.' } }],
      storage: [{ name: 'mtm', kind: 'local' }],
    },
  },
  consent: {
    expires: 'P6M',
    endpoint: '/records',
    records: { asked: true },
    path: true,
    cookie: { domain: 'auto' },
    reload: 'offer',
  },
  banner: { position: 'corner', mount: 'body-end' },
  center: { button: 'end' },
  notice: { links: [{ label: 'Notice', href: '/privacy' }], changes: [{ revision: '1', summary: 'A', concerns: [] }] },
  integrations: { google: { ad_storage: 'ads', mode: 'advanced' } },
  texts: { en: { accept: 'Yes' } },
};
createConsent(whole);

// @ts-expect-error categories are what it is about
createConsent({});
// @ts-expect-error misspelt key
createConsent({ categories, baner: {} });
// @ts-expect-error no such position
createConsent({ categories, banner: { position: 'top' } });
// @ts-expect-error a duration is text
createConsent({ categories, consent: { expires: 182 } });
// @ts-expect-error nothing is ever pre-ticked
createConsent({ categories: { analytics: { ...text, preselected: true } } });
// @ts-expect-error required is yes or no
createConsent({ categories: { analytics: { ...text, required: 'yes' } } });
// @ts-expect-error undefined is not the same as left out
createConsent({ categories, revision: undefined });
// @ts-expect-error security is not asked for, and so nothing stands for it
createConsent({ categories, integrations: { google: { security_storage: 'ads' } } });
