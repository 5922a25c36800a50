import type { ConsentRecord, Terms } from './record.js';

/** What a record does not say, and its export in the terms of ISO/IEC TS 27560 needs. */
export interface Description {
  /** Who decides why and how data is processed. */
  readonly controller?: { readonly name: string; readonly address?: string; readonly contact?: string };
  /** The address of the notice. */
  readonly notice?: string;
  /** Where consent is withdrawn. */
  readonly withdrawal?: string;
  /** What each category or service is for, as a DPV purpose: `{ analytics: 'dpv:ServiceUsageAnalytics' }`. */
  readonly purposes?: { readonly [id: string]: string };
}

/** The prefixes of the export, for all its records. */
export const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  /** What has no term in a vocabulary: it belongs to this export alone. */
  askfirst: 'urn:askfirst:record#',
} as const;

type Described = { readonly [term: string]: unknown };

const PURPOSE = 'dpv:Purpose';
const iri = (id: string) => ({ '@id': id });
const time = (value: string) => ({ '@type': 'xsd:dateTime', '@value': value });

/** The record that `previous` names, as far as it says what was taken back. */
export type Before = Pick<ConsentRecord, 'choice' | 'expires'> & Terms;

/** Elsewhere a yes may mean no more than that nobody objected, which is no consent. */
const asksConsent = ({ regime = 'opt-in', exempt = [] }: Terms, id: string): boolean =>
  regime === 'opt-in' && !exempt.includes(id);

/** Withdrawn is a consent that had not ended. Where nobody knows the record before, a withdrawal's no is only a no. */
function statusOf(id: string, { choice, action, time }: ConsentRecord, before: Before | undefined): string {
  if (choice[id]) return 'dpv:ConsentGiven';
  if (!before && action === 'withdraw') return 'dpv:ConsentStatusInvalidForProcessing';
  return before &&
    Object.hasOwn(before.choice, id) &&
    before.choice[id] &&
    before.expires > time &&
    asksConsent(before, id)
    ? 'dpv:ConsentWithdrawn'
    : 'dpv:ConsentRefused';
}

/**
 * A record as JSON-LD in DPV's terms (W3C DPVCG, guide to ISO/IEC TS 27560:2023), under `CONTEXT`. Consent is the legal
 * basis only of what needed it under `opt-in`.
 * @param received when the site had it, if known
 * @param before the record that it replaces; without it what was withdrawn is not told from what was refused
 */
export function toJsonLd(
  record: ConsentRecord,
  received?: string,
  description: Description = {},
  before?: Before,
): Described {
  const { controller, notice, withdrawal, purposes = {} } = description;
  const consented = Object.keys(record.choice).some((id) => asksConsent(record, id));
  const subject = iri(`urn:uuid:${record.subject}`);
  const answered = {
    'dpv:isIndicatedBy': subject,
    'dpv:hasIndicationMethod': `${record.surface}: ${record.action}`,
    'dpv:isIndicatedAtTime': time(record.time),
    'dct:valid': time(record.expires),
  };
  return {
    '@id': `urn:uuid:${record.id}`,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': record.id,
    'dct:conformsTo': iri(`https://w3id.org/dpv/schema/dpv-27560#record${consented ? '-eu-gdpr' : ''}`),
    'dct:language': record.language,
    ...(received !== undefined && { 'dct:dateAccepted': time(received) }),
    'dpv:hasDataSubject': subject,
    ...(controller && {
      'dpv:hasDataController': {
        '@type': 'dpv:LegalEntity',
        'dpv:hasName': controller.name,
        ...(controller.address !== undefined && { 'dpv:hasAddress': controller.address }),
        ...(controller.contact !== undefined && { 'dpv:hasContact': controller.contact }),
      },
    }),
    'dpv:hasNotice': {
      ...(notice !== undefined && { '@id': notice }),
      '@type': 'dpv:ConsentNotice',
      'dct:hasVersion': record.revision,
      ...(record.shown !== null && { 'askfirst:sha256': record.shown }),
    },
    'dpv:hasProcess': Object.entries(record.choice).map(([id, given]) => ({
      '@type': 'dpv:Process',
      'dct:identifier': id,
      'dpv:hasPurpose':
        !Object.hasOwn(purposes, id) || purposes[id] === undefined
          ? { '@type': PURPOSE, 'dct:identifier': id }
          : iri(purposes[id]),
      ...(asksConsent(record, id)
        ? {
            'dpv:hasLegalBasis': iri('eu-gdpr:A6-1-a'),
            'dpv:hasConsentStatus': {
              '@type': [statusOf(id, record, before), ...(given ? ['dpv:ExpressedConsent'] : [])],
              ...answered,
            },
          }
        : { 'askfirst:answer': { 'askfirst:allowed': given, ...answered } }),
    })),
    ...(consented && {
      'dpv:hasConsentControl': {
        '@type': 'dpv:WithdrawConsent',
        ...(withdrawal !== undefined && { 'dpv:isExercisedAt': iri(withdrawal) }),
      },
      'dpv:hasRight': iri('eu-gdpr:A7-3'),
    }),
    'askfirst:regime': record.regime ?? 'opt-in',
    'askfirst:origin': record.origin,
    'askfirst:version': record.version,
    'askfirst:gpc': record.signals.gpc,
    ...(record.previous !== null && { 'dct:replaces': iri(`urn:uuid:${record.previous}`) }),
  };
}

/** The same for a record of `asked`: nobody has answered, so there is nobody to name. */
export function askedToJsonLd(record: ConsentRecord, received: string, description?: Description): object {
  const { 'dpv:hasDataSubject': _nobody, ...rest } = toJsonLd(record, received, description);
  const asked = { '@type': 'dpv:ConsentRequested', 'dpv:isIndicatedAtTime': time(record.time) };
  return { ...rest, 'dpv:hasConsentStatus': asked };
}

/** The same for a record of `left-behind`: it adds to an answer, and is none. */
export function leftToJsonLd(record: ConsentRecord, received: string, description?: Description): object {
  const { 'dct:replaces': answer, ...rest } = toJsonLd({ ...record, choice: {} }, received, description) as Described;
  const left = record.left?.map(({ service, kind, name }) => ({
    'askfirst:service': service,
    'askfirst:kind': kind,
    'askfirst:name': name,
  }));
  return { ...rest, 'dct:created': time(record.time), 'dct:relation': answer, 'askfirst:left': left };
}
