// @vitest-environment jsdom
import fc from 'fast-check';
import Cookies from 'js-cookie';
import { expect, it, vi } from 'vitest';
import { isGranted } from '../../../src/domain/choice.js';
import { choiceInForce } from '../../../src/domain/decision.js';
import type { Choice, StoredRecord } from '../../../src/domain/record.js';
import type { Manager, State } from '../../../src/manager/consent.js';
import { grantedBy, manage, posted, remember } from './page.js';
import { ASKED, config, DAY, NOW, stored } from './samples.js';

/** What anybody may do to one page, in any order. */
type Step =
  | { readonly does: 'acceptAll' | 'rejectAll' | 'reset' | 'close' | 'look' }
  | { readonly does: 'choose'; readonly part: Partial<Choice> }
  | { readonly does: 'open'; readonly view: 'banner' | 'center' }
  | { readonly does: 'wait'; readonly days: number }
  | { readonly does: 'elsewhere'; readonly record: StoredRecord };

const revision = (number: string, concerns?: readonly string[]) => ({
  revision: number,
  summary: 'A',
  ...(concerns && { concerns }),
});
/** Sites, and what a yes to an older revision is still worth there while the new one is asked about. */
const SITES = [
  { notice: {}, stands: { 1: [], 2: [] } },
  {
    notice: { changes: [revision('3', ['ads']), revision('2')] },
    stands: { 1: [], 2: ['analytics', 'matomo', 'marketing'] },
  },
  {
    notice: { changes: [revision('3', []), revision('2', ['analytics']), revision('1')] },
    stands: { 1: ['marketing', 'ads'], 2: ASKED },
  },
] as const;

const part = fc.dictionary(fc.constantFrom(...ASKED, 'necessary', 'other'), fc.boolean(), { maxKeys: 3 });
const records = fc
  .record({
    id: fc.uuid(),
    revision: fc.constantFrom('1', '2', '3'),
    age: fc.integer({ min: 0, max: 200 }),
    answers: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    known: fc.constantFrom(4, 4, 4, 3),
  })
  .map(({ age, answers, known, ...rest }) => {
    const choice = Object.fromEntries(ASKED.slice(0, known).map((id, index) => [id, answers[index] === true]));
    return stored({ ...rest, choice, time: new Date(NOW - age * DAY).toISOString() });
  });
const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constantFrom('acceptAll', 'rejectAll', 'reset', 'close', 'look') }),
    fc.record({ does: fc.constant('choose'), part }),
    fc.record({ does: fc.constant('open'), view: fc.constantFrom('banner', 'center') }),
    fc.record({ does: fc.constant('wait'), days: fc.constantFrom(1, 100, 182) }),
    fc.record({ does: fc.constant('elsewhere'), record: records }),
  ) as fc.Arbitrary<Step>,
  { maxLength: 12 },
);

/** Other tabs speak by the cookie, and the page hears of it at the latest when it is looked at. */
const look = (): boolean => dispatchEvent(new Event('pageshow'));

function carryOut(manager: Manager, step: Step): void {
  if (step.does === 'choose') manager.choose(step.part);
  else if (step.does === 'open') manager.open(step.view);
  else if (step.does === 'wait') vi.setSystemTime(Date.now() + step.days * DAY);
  else if (step.does === 'elsewhere') remember(step.record);
  else if (step.does === 'look') look();
  else manager[step.does]();
  if (step.does === 'wait' || step.does === 'elsewhere') look();
}

/** The ids that an answer must leave granted: what it names, what its category says, else what was granted. */
function said(step: Step, before: readonly string[]): readonly string[] | undefined {
  if (step.does === 'acceptAll') return ASKED;
  if (step.does === 'rejectAll') return [];
  if (step.does !== 'choose') return undefined;
  const category = (id: string): string => ({ matomo: 'analytics', ads: 'marketing' })[id] ?? id;
  return ASKED.filter((id) => step.part[id] ?? step.part[category(id)] ?? before.includes(id));
}

const optional = (manager: Manager): string[] => grantedBy(manager).filter((id) => ASKED.some((asked) => asked === id));

it('EU-03: whatever happens in whatever order, nothing runs but by the last answer, and nobody is told twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SITES),
      fc.option(records, { nil: undefined }),
      steps,
      async ({ notice, stands }, left, steps) => {
        vi.setSystemTime(NOW);
        posted.length = 0;
        Cookies.remove('askfirst');
        if (left) remember(left);
        const { manager, start } = manage({ ...config, notice }, {});
        const told: [State, State | undefined][] = [];
        const broken = vi.fn(() => {
          throw new Error('a bad listener');
        });
        const waited = new Map<string, number>();
        for (const id of ASKED) manager.when(id).then(() => waited.set(id, (waited.get(id) ?? 0) + 1));
        const ever = new Set<string>();
        manager.subscribe(broken);
        manager.subscribe((...news) => void told.push(news));
        start();

        for (const step of [undefined, ...steps]) {
          const before = { granted: optional(manager), record: manager.record, told: told.length, sent: posted.length };
          if (step) carryOut(manager, step);
          const { decision } = manager.state;
          const granted = optional(manager);
          for (const id of granted) ever.add(id);

          // Nothing is granted but what the state says, and what the state says is what is granted.
          const inForce = choiceInForce(manager.settings, decision);
          expect(granted).toEqual(ASKED.filter((id) => isGranted(manager.settings, inForce, id)));
          // An answer gives what it says and no more; hiding and showing gives and takes nothing.
          if (step) expect(granted).toEqual(said(step, before.granted) ?? granted);
          if (step?.does === 'open' || step?.does === 'close') expect(granted).toEqual(before.granted);
          // While a question is open a doubt is a no, unless the notice says that a change does not concern the answer.
          if (decision.status === 'ask') {
            const still = decision.reason === 'revision' && stands[decision.record?.revision as '1' | '2'];
            for (const id of granted)
              expect([still || [], decision.record?.choice[id]]).toEqual([expect.arrayContaining([id]), true]);
          }
          // No answer outlives its time.
          const { record } = decision;
          if (granted.length) expect(Date.parse(record?.time ?? '') + 182 * DAY).toBeGreaterThan(Date.now());
          // Each answer is sent once, and names the one before it.
          const answered = step && said(step, []) !== undefined;
          expect(posted.length).toBe(before.sent + (answered ? 1 : 0));
          if (answered) {
            expect(posted.at(-1)?.previous).toBe(before.record?.id ?? null);
            expect(posted.at(-1)?.subject).toBe(before.record?.subject ?? posted.at(-1)?.id);
            expect(posted.at(-1)).toEqual(manager.record);
          }
          // Whoever listens is told each state once, after the one before; one who throws keeps nobody.
          const news = told.slice(before.told);
          const heard = !step || ['wait', 'look', 'elsewhere'].includes(step.does) ? news.length : 1;
          expect(news.length).toBe(heard);
          expect(told.map(([, previous]) => previous)).toEqual([
            undefined,
            ...told.slice(0, -1).map(([state]) => state),
          ]);
          expect(told.at(-1)?.[0]).toBe(manager.state);
          expect(broken).toHaveBeenCalledTimes(told.length);
          // Until the endpoint has said that it has the record.
          await new Promise(setImmediate);
          expect(waited).toEqual(new Map([...ever].map((id) => [id, 1])));
        }

        // The next page would say the same.
        look();
        const next = manage({ ...config, notice }, {});
        next.start();
        const short = ({ state: { decision }, record }: Manager) => [
          decision.status,
          'reason' in decision && decision.reason,
          record?.id,
        ];
        expect([short(next.manager), optional(next.manager)]).toEqual([short(manager), optional(manager)]);
        for (const { destroy } of [manager, next.manager]) destroy();
        expect([...optional(manager), ...optional(next.manager)]).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
