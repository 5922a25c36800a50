import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { matches } from '../domain/match.js';

/** A name that begins with a dot is hidden from a pattern that does not. */
const fits = (part: string, name: string): boolean => matches(part, name) && (part[0] === '.' || name[0] !== '.');

/** @param folder ends with a slash, or is empty for the one that we are in */
function below(folder: string, [part, ...rest]: readonly string[]): string[] {
  if (part === undefined) return below(folder, ['*']);
  const entries: Dirent[] = existsSync(folder || '.') ? readdirSync(folder || '.', { withFileTypes: true }) : [];
  const inside = (entry: Dirent, parts: readonly string[]): string[] =>
    entry.isDirectory() ? below(`${folder}${entry.name}/`, parts) : [];
  if (part === '**') {
    const open = entries.filter(({ name }) => fits('*', name) && name !== 'node_modules');
    return [...below(folder, rest), ...open.flatMap((entry) => inside(entry, [part, ...rest]))];
  }
  const fitting = entries.filter(({ name }) => fits(part, name));
  return fitting.flatMap((entry) => (rest.length ? inside(entry, rest) : entry.isFile() ? folder + entry.name : []));
}

/**
 * The files that a pattern names, sorted: `*` stands for any run of characters of a name, `**` for any folders (but
 * `node_modules` and those that begin with a dot). A folder stands for all pages in it. Not every shell does this, and
 * none where the pattern is quoted.
 */
export function filesOf(pattern: string): string[] {
  const path = pattern.replaceAll('\\', '/').replace(/(?<=.)\/$/, '');
  if (existsSync(path)) return statSync(path).isDirectory() ? filesOf(`${path}/**/*.html`) : [path];
  const parts = path.split('/');
  const first = parts.findIndex((part) => part.includes('*'));
  if (first < 0) return [];
  const folder = parts.slice(0, first).map((part) => `${part}/`);
  return [...new Set(below(folder.join(''), parts.slice(first)))].sort();
}
