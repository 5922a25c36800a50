import type { GoogleConsentMode } from '../domain/types.js';
import type { Integration } from './integration.js';

/** Google's seven consent types and the category that stands for each; none stands for security, which is always on. */
const TYPES = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: '',
} as const;

type ConsentState = Record<string, 'granted' | 'denied' | number>;

/** Google's tags heed the `arguments` object alone: an array is a data layer entry like any other. */
function gtag(..._command: [string, string, ConsentState]): void {
  const page = window as { dataLayer?: unknown };
  if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
  (page.dataLayer as unknown[]).push(arguments);
}

const states = (granted: (type: keyof typeof TYPES) => boolean): ConsentState =>
  Object.fromEntries(
    (Object.keys(TYPES) as (keyof typeof TYPES)[]).map((type) => [
      type,
      type === 'security_storage' || granted(type) ? 'granted' : 'denied',
    ]),
  );

/** Denied until there is an answer: needs no config, so that it need not wait for one. */
export const denyGoogle = (): void =>
  gtag(
    'consent',
    'default',
    states(() => false),
  );

/**
 * Google Consent Mode v2: `default` on every page before anything, `update` on every answer and later page.
 */
export function google(): Integration {
  let options: GoogleConsentMode | undefined;
  return {
    start({ google }, answered) {
      options = google;
      if (!options) return;
      const state = states(() => false);
      // Tags that load before the answer hold back their first hits, for at most half a second.
      if (options.mode === 'advanced' && !answered) state.wait_for_update = 500;
      gtag('consent', 'default', state);
    },
    update(granted) {
      const map = options;
      if (map)
        gtag(
          'consent',
          'update',
          states((type) => granted(map[type as 'ad_storage'] ?? TYPES[type])),
        );
    },
  };
}
