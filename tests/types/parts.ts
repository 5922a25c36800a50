/** Parts, the state, and what lies behind the other sub-paths. */
import {
  type Choice,
  type Consent,
  createConsent,
  type Decision,
  type Layer,
  type Manager,
  type Parts,
  type Reason,
} from 'askfirst';
import { banner } from 'askfirst/banner';
import { createCollector, sqlite, toNodeHandler } from 'askfirst/collector';
import { check, debug, type Mistake } from 'askfirst/debug';

const config = { categories: { analytics: { name: 'A', description: 'B' } } };
const center = () => import('askfirst/center');

const consent = createConsent(config, {
  banner,
  center,
  languages: { available: ['ar', 'fr'], load: (language) => import(`askfirst/text/${language}`) },
  nonce: undefined,
});
createConsent(config, {});
createConsent(config, { center, languages: { available: ['fr'], load: () => import('askfirst/text/fr') } });
createConsent(config, { banner: (manager) => manager.subscribe(() => manager.open('center')) });

// @ts-expect-error the centre is loaded when it is opened, not before
createConsent(config, { center: import('askfirst/center') });
// @ts-expect-error a module without `mount`
createConsent(config, { center: () => import('askfirst/banner') });
// @ts-expect-error a layer gives its way out
createConsent(config, { banner: () => undefined });
// @ts-expect-error with exactOptionalPropertyTypes: a part is there or it is not
createConsent(config, { banner: undefined });
// @ts-expect-error no texts
createConsent(config, { languages: { available: ['fr'], load: () => import('askfirst/banner') } });
// @ts-expect-error no such part
createConsent(config, { header: banner });
banner satisfies Layer;
({ banner, center }) satisfies Parts;

export const reasonOf = (decision: Decision): Reason | undefined =>
  decision.status === 'ask' ? decision.reason : undefined;
export const subjectOf = ({ state: { decision } }: Consent): string =>
  // @ts-expect-error only where there is an answer
  decision.record.subject;
// @ts-expect-error the state is what was answered, and not to be written
consent.state = { decision: { status: 'none' }, view: 'none' };
export const tamper = (choice: Choice): void => {
  // @ts-expect-error nor is a choice
  choice.analytics = true;
};
// @ts-expect-error pages answer by acceptAll, rejectAll and choose: `answer` is for layers
consent.answer('accept-all', 'banner');
consent.subscribe(({ view }, previous) => view !== previous?.view) satisfies () => void;
export const answer = (manager: Manager): void => {
  manager.answer('save', 'center', { analytics: true });
  // @ts-expect-error withdrawing is worked out, not said
  manager.answer('withdraw', 'center');
};

check(JSON.parse('{}')) satisfies readonly Mistake[];
debug(consent) satisfies () => void;
export const handler = async () => {
  const handle = createCollector({ store: await sqlite('records.db'), origins: ['https://example.com'] });
  (await handle(new Request('https://example.com'))) satisfies Response;
  return toNodeHandler(handle);
};
