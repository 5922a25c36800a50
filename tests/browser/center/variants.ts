import { readFileSync } from 'node:fs';
import type { Config } from '../../../src/domain/types.js';

const html = readFileSync(new URL('page.html', import.meta.url), 'utf8');
const json = /data-askfirst-config>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

export const config: Config = JSON.parse(json);

/** The journey's page in another language, with another config, or without any opener of its own. */
export const variants = {
  plain: html,
  language: (language: string): string =>
    html.replace('<html lang="en"', `<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`),
  config: (changed: object): string => html.replace(json, () => JSON.stringify({ ...config, ...changed })),
  noOpener: html.replaceAll(' data-consent-open', ''),
};

const UNREAD = /^(category|keeps|kind|country|privacy|hosts|href)$/;

/** Every English text below `value`, but for what is shown in other words. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  if ('en' in value) return textsOf(value.en);
  return Object.entries(value).flatMap(([key, part]) => (UNREAD.test(key) ? [] : textsOf(part)));
}
