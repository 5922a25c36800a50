import type { Config } from './domain/types.js';
import { nextTask } from './effects/task.js';
import { google } from './integrations/google.js';
import type { Consent } from './manager/consent.js';
import { createManager } from './manager/manager.js';
import type { Parts } from './manager/parts.js';

export type { Decision, Reason } from './domain/decision.js';
export type { Action, Choice, ConsentRecord, Signals, StoredRecord, Surface } from './domain/record.js';
export type * from './domain/types.js';
export type { AskFirstEvents } from './effects/events.js';
export type { Consent, Layer, LoadLayer, Manager, State, View } from './manager/consent.js';
export type { Parts } from './manager/parts.js';
export type { Languages } from './manager/texts.js';

/**
 * Starts AskFirst: reads the stored answer, lets through what it grants, and asks where there is none.
 * With a literal config, a misspelt category or service id is a compile error. A JSON file that is imported is not
 * literal to TypeScript: write `createConsent(json as Config)`.
 *
 * On a server, where there is no document, it denies everything and does nothing. Never throws: a broken config
 * denies everything optional and says so in one line on the console (`askfirst/debug` explains it).
 *
 * @param parts the banner (`askfirst/banner`) and the privacy centre (`() => import('askfirst/center')`);
 * without them AskFirst is headless, and the site asks by its own means
 */
export function createConsent<const CategoryId extends string, const ServiceId extends string = never>(
  config: Config<CategoryId, ServiceId>,
  parts?: Parts,
): Consent<CategoryId | ServiceId> {
  const { consent, start } = createManager(
    config,
    [google()],
    async () => {
      await nextTask();
      return import('./later.js');
    },
    parts,
  );
  if (typeof document !== 'undefined') start();
  return consent;
}
