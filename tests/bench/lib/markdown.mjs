export const dash = '–';

export const num = (x, digits = 0) => (x === null || x === undefined || !Number.isFinite(x) ? dash : x.toFixed(digits));

export const yes = (b) => (b === true ? 'yes' : b === false ? 'no' : dash);

/** A column whose cells are all numbers stands to the right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const isNumber = (column) => rows.every((r) => /^(× ?)?-?[\d.]|^–/.test(r[column]));
  return [line(head), line(head.map((_, i) => (isNumber(i) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
