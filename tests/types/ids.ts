/** A literal config: every id is known, and a misspelt one does not compile. */
import { type Consent, createConsent } from 'askfirst';

const text = { name: 'A', description: 'B' };
const consent = createConsent({
  categories: { necessary: { ...text, required: true }, analytics: text, marketing: { ...text, enabled: false } },
  services: { matomo: { category: 'analytics', name: 'Matomo' } },
});

consent.granted('necessary') satisfies boolean;
consent.granted('matomo') satisfies boolean;
consent.when('marketing') satisfies Promise<void>;
consent.choose({ analytics: true, matomo: false });
consent.choose({});

// @ts-expect-error misspelt
consent.granted('analitics');
// @ts-expect-error misspelt
consent.when('motomo');
// @ts-expect-error misspelt
consent.choose({ analitics: true });
// @ts-expect-error no answer
consent.choose({ analytics: 'yes' });
// @ts-expect-error with exactOptionalPropertyTypes: undefined is no answer
consent.choose({ analytics: undefined });
// @ts-expect-error no such view
consent.open('settings');
// @ts-expect-error no id at all
consent.granted();

createConsent({
  categories: { analytics: text },
  // @ts-expect-error a category that is not there
  services: { matomo: { category: 'analitics', name: 'Matomo' } },
});

createConsent({
  categories: { analytics: text },
  // @ts-expect-error a service without a category
  services: { matomo: { name: 'Matomo' } },
});

/** Without services only the categories are ids. */
const quiet = createConsent({ categories: { analytics: text } });
quiet.granted('analytics');
// @ts-expect-error there is no service
quiet.granted('matomo');

/** The config may come from a constant, whose ids are then as literal. */
const config = {
  categories: { analytics: text },
  services: { matomo: { category: 'analytics', name: 'Matomo' } },
} as const;
const constant = createConsent(config);
constant.granted('matomo');
// @ts-expect-error misspelt
constant.granted('motomo');

/** Code that serves any site takes any consent object. */
const anywhere = (consent: Consent): boolean => consent.granted('whatever');
anywhere(consent);
