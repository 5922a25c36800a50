import type { Visit } from '../../support/engines.js';
import { config, guarded } from '../../support/guarded.js';
import type { Site } from '../../support/site.js';
import { fire, idOf, OPTIONAL, vectors } from './vectors.js';

export const PHASES = [
  'before',
  'refused',
  'refused, reloaded',
  'accepted',
  'withdrawn',
  'withdrawn, reloaded',
] as const;
export type Phase = (typeof PHASES)[number];

/** The vectors that reached the vendor, by phase, as the vendor counted them; and what the page had to catch. */
export type Arrivals = { readonly [phase in Phase | 'held, then accepted' | 'thrown']: ReadonlySet<string> };

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A visit to a site with a guard of this level, through every answer. */
export async function journey(open: () => Promise<Visit>, site: Site, level: 'patch' | 'lockdown'): Promise<Arrivals> {
  const page = site.page('/', guarded({ config: config({ consent: { reload: 'never', guard: { level } } }) }));
  const vendor = site.at('localhost');
  const hits = (phase: string): string[] => site.hits(`/hit/${level}/${phase}/`).map(({ path }) => path);
  const quiet = async (phase: string): Promise<void> => {
    for (let still = 0, last = -1; still < 5; still++) {
      await pause(100);
      const now = hits(phase).length;
      if (now !== last) still = 0;
      last = now;
    }
  };
  const seen = (phase: string): ReadonlySet<string> => {
    const names = hits(phase).map((path) =>
      path
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, ''),
    );
    return new Set(vectors.filter((vector) => names.includes(idOf(vector))).map(({ name }) => name));
  };
  /** What must come is waited for, however slow the machine; what must not, as long as nothing moves. */
  const settled = async (phase: string, awaited: readonly { readonly name: string }[]): Promise<void> => {
    const isThere = () => awaited.every(({ name }) => seen(phase).has(name));
    for (const end = Date.now() + 15_000; !isThere() && Date.now() < end; ) await pause(50);
    await quiet(phase);
  };
  const arrivals: Partial<Record<keyof Arrivals, ReadonlySet<string>>> = {};
  const thrown = new Set<string>();
  const certain = vectors.filter(({ name }) => !OPTIONAL.includes(name));
  /** What no patch holds comes in every phase. */
  const free = level === 'patch' ? vectors.filter(({ name }) => name === 'import()') : [];
  const slug = (phase: string): string => phase.replace(/\W+/g, '-');

  const refusing = await open();
  const run = async (visit: Visit, phase: Phase): Promise<void> => {
    const failed = (await visit.evaluate(fire(`${vendor}/hit/${level}/${slug(phase)}`))) as string[];
    for (const failure of failed) thrown.add(failure.replace(/:.*/s, ''));
    await settled(slug(phase), phase === 'accepted' ? certain : free);
    arrivals[phase] = seen(slug(phase));
  };
  await refusing.goto(page);
  await run(refusing, 'before');
  await refusing.evaluate('askfirst.rejectAll()');
  await run(refusing, 'refused');
  await refusing.goto(page);
  await run(refusing, 'refused, reloaded');
  await refusing.close();

  const accepting = await open();
  await accepting.goto(page);
  const late = 'held-then-accepted';
  if (level === 'patch') await accepting.evaluate(fire(`${vendor}/hit/${level}/${late}`));
  await pause(300);
  await accepting.evaluate('[(self.isOld = true), askfirst.acceptAll()]');
  // Lockdown needs a new page.
  const isReady = `(${level === 'patch'} || !self.isOld) && document.readyState === 'complete' && askfirst.granted('vendor')`;
  for (let ready: unknown; !ready; await pause(50)) ready = await accepting.evaluate(isReady).catch(() => false);
  await settled(late, level === 'patch' ? certain.filter(({ waits }) => waits) : []);
  arrivals['held, then accepted'] = seen(late);
  await run(accepting, 'accepted');
  await accepting.evaluate('askfirst.rejectAll()');
  await pause(300);
  await run(accepting, 'withdrawn');
  await accepting.goto(page);
  await run(accepting, 'withdrawn, reloaded');
  await accepting.close();
  return { ...arrivals, thrown } as Arrivals;
}
