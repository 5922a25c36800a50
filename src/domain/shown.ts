import { asked, type CategoryEntry, type Settings } from './config.js';
import { localize } from './text.js';

/** Our own wording on a layer, by text id. */
export interface Texts {
  readonly [id: string]: string;
}

const category = (language: string) => (entry: CategoryEntry) => [
  entry.id,
  localize(entry.name, language),
  localize(entry.description, language),
  entry.services.map((service) => [
    service.id,
    localize(service.name, language),
    localize(service.description, language),
    service.provider ?? null,
    service.cookies ?? [],
    service.storage ?? [],
  ]),
];

/**
 * What a visitor was shown, as one text to be hashed into the record (CNIL 2020-092, §48): the same config,
 * language and version always give the same text. Lists instead of objects fix its order.
 */
export function shownText(settings: Settings, texts: Texts, language: string, version: string): string {
  return JSON.stringify([
    version,
    settings.revision,
    language,
    Object.keys(texts)
      .sort()
      .map((id) => [id, texts[id]]),
    asked(settings).map(category(language)),
    settings.source.notice.links ?? [],
  ]);
}
