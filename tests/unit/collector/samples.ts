import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { type PrivacyRequest, referenceOf } from '../../../src/domain/request.js';

export const SITE = 'https://example.com';

/** A sound record of its own, with `part` over it. */
export function sample(part: Partial<ConsentRecord> = {}): ConsentRecord {
  const id = randomUUID();
  return {
    format: 1,
    id,
    subject: id,
    previous: null,
    time: '2026-03-01T09:30:00.000Z',
    expires: '2026-08-30T09:30:00.000Z',
    revision: '2026-02-10',
    choice: { analytics: true, marketing: false },
    action: 'save',
    surface: 'banner',
    language: 'en',
    shown: 'ab'.repeat(32),
    signals: { gpc: false },
    origin: SITE,
    version: '0.1.0',
    ...part,
  };
}

/** A file name in a folder of its own, which goes away with the test. */
export async function temporaryFile(...names: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'askfirst-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, ...names);
}

export const received = '2026-03-01T09:30:05.000Z';

/** A record that arrived. */
export const entry = (part: Partial<ConsentRecord> = {}): { record: ConsentRecord; received: string } => ({
  record: sample(part),
  received,
});

/** A request that posts `body` from the site. */
export const post = (body: unknown, headers: { [name: string]: string } = {}): Request =>
  new Request('https://example.com/privacy/records', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: SITE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** A sound request of its own, with `part` over it. */
export const ask = (part: Partial<PrivacyRequest> = {}): PrivacyRequest => ({
  format: 1,
  reference: referenceOf(randomBytes(12)),
  token: randomBytes(32).toString('hex'),
  kind: 'access',
  time: '2026-03-01T09:30:00.000Z',
  within: 'P1M',
  email: 'Ada@example.com',
  message: 'What is kept?',
  language: 'en',
  origin: SITE,
  version: '0.1.0',
  ...part,
});
