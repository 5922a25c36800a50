import { REGIMES } from '../domain/regime.js';
import type { Regime } from '../domain/types.js';

/** In ms. A visitor is asked rather than kept waiting. */
const PATIENCE = 2_000;

const known = (value: unknown): Regime | undefined => REGIMES.find((regime) => regime === value);

/** `{ "regime": "opt-out" }` from an address of the site, which knows where its visitor is. */
async function answered(address: string): Promise<Regime | undefined> {
  try {
    // Not by a `<base>`, which may be injected.
    const response = await fetch(new URL(address, location.href), {
      credentials: 'omit',
      referrerPolicy: 'origin',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return known(response.ok && ((await response.json()) as { regime?: unknown } | null)?.regime);
  } catch {
    return undefined;
  }
}

/**
 * The regime of this visitor: of `<meta name="askfirst-regime">` in the head, where no comment or post of a visitor
 * stands, else of the endpoint's answer where there is one to ask, else of the config. What is not known is the
 * strictest.
 */
export async function findRegime({
  use,
  from,
}: {
  readonly use?: Regime;
  readonly from?: string;
} = {}): Promise<Regime> {
  const meta = document.querySelector('html > head > meta[name="askfirst-regime"]')?.getAttribute('content');
  return known(meta) ?? (from ? await answered(from) : known(use)) ?? 'opt-in';
}
