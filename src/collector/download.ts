import { canonical } from '../domain/canonical.js';

/** RFC 4180, and a mark before what a spreadsheet would take for a formula. */
function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : canonical(value ?? '').replace(/^""$/, '');
  return `"${text.replace(/^(?:[\s\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n])/, "'$&").replaceAll('"', '""')}"`;
}

export const NDJSON = {
  type: 'application/x-ndjson',
  before: '',
  write: (value: unknown): string => `${canonical(value)}\n`,
};

/** A table with these columns; what is no text is JSON in it. */
export const csv = (columns: readonly string[]) => ({
  type: 'text/csv; charset=utf-8; header=present',
  before: `${columns.join(',')}\r\n`,
  write: (fields: { readonly [column: string]: unknown }): string =>
    `${columns.map((column) => cell(fields[column])).join(',')}\r\n`,
});

export const downloadHeaders = (file: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${file}"`,
});
