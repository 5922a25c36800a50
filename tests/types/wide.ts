/** A config from a JSON file: TypeScript reads its values as wide (`string`), so its ids are not checked. */
import { type Config, createConsent } from 'askfirst';
import kalisecu from '../../demo/sites/kalisecu/config.json' with { type: 'json' };
import wisec from '../../demo/sites/wisec/config.json' with { type: 'json' };

const consent = createConsent(wisec as Config);
consent.granted('analytics');
consent.when('any id');
consent.choose({ analytics: true, 'any id': false });
// @ts-expect-error an id is a string
consent.granted(5);

createConsent(kalisecu as Config);

/** As it comes from the network or from another part of the site. */
const fetched: Config = JSON.parse('{}');
createConsent(fetched).granted('any id');

/** One whose ids alone are given. */
const known: Config<'analytics', 'matomo'> = JSON.parse('{}');
createConsent(known).granted('matomo');
// @ts-expect-error misspelt
createConsent(known).granted('motomo');
