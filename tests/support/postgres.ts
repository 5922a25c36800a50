import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian and others keep PostgreSQL's own programs, the newest first; else what is on the PATH. */
function findPrograms(): string | undefined {
  const base = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(base).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(base, version, 'bin'))[0];
  } catch {
    return spawnSync('initdb', ['--version']).status === 0 ? '' : undefined;
  }
}

const programs = findPrograms();

/** Whether PostgreSQL's server is installed (Debian: `apt install postgresql`); without it its tests are skipped. */
export const hasPostgres = programs !== undefined;

/** PostgreSQL does not run as root: then it runs as its own user. */
function run(program: string, ...args: string[]): void {
  const path = join(programs ?? '', program);
  const isRoot = process.getuid?.() === 0;
  const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', path, ...args] : [path, ...args];
  const { status, stderr, error } = spawnSync(command as string, rest, { encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${program}: ${stderr}`);
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

function owned(): string {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-postgres-'));
  if (process.getuid?.() !== 0) return folder;
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  chownSync(folder, id('-u'), id('-g'));
  return folder;
}

/** A real server of its own, with an empty database, in a folder that goes away with it. */
export async function startPostgres(): Promise<{
  address: string;
  /** Ends it without letting it write anything more, as a power cut would. */
  crash: () => void;
  start: () => void;
  stop: () => void;
}> {
  const [folder, port] = [owned(), await freePort()];
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const start = (): void => run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  start();
  return {
    address: `postgres://postgres@127.0.0.1:${port}/postgres`,
    crash: () => run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop'),
    start,
    stop: () => {
      run('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
