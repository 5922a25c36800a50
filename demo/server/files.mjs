import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain',
};

/** The path that a request asks for, decoded; undefined where it is not one. */
export function readPath(address) {
  try {
    return decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

/**
 * The file for `path` below `root`, a folder standing for its index.html; undefined where there is none.
 * `folder` is true where the address of a folder lacks its slash.
 * @returns {Promise<{ file: string, folder: boolean } | undefined>}
 */
export async function findFile(root, path) {
  const file = resolve(join(root, path));
  if (file !== resolve(root) && !file.startsWith(resolve(root) + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    const index = join(file, 'index.html');
    return (await stat(index).catch(() => undefined)) && { file: index, folder: !path.endsWith('/') };
  }
  return found && { file, folder: false };
}

/** Answers with a file as it is. `no-cache` and not `no-store`: the latter would keep pages out of the back-forward cache. */
export async function sendFile(response, file, headers = {}) {
  response.writeHead(200, {
    'content-type': `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(await readFile(file));
}

export function sendText(response, status, text, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(text);
}

export function sendJson(response, value, headers = {}) {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache', ...headers });
  response.end(JSON.stringify(value));
}
