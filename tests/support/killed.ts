import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./collector.mjs', import.meta.url));
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The built collector in a process of its own, which is killed and started again. */
export async function startKilled(address: string, key: object, origin: string, random: () => number) {
  let kills = 0;
  let going = false;
  let loop = Promise.resolve();
  let running = await run();

  async function run() {
    const child = spawn(process.execPath, [PROGRAM, address, '0', JSON.stringify(key), origin], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit');
    const [line] = await Promise.race([once(child.stdout, 'data'), exit]);
    return { child, exit, port: Number(line) };
  }
  async function killing(): Promise<void> {
    while (going) {
      await pause(300 + random() * 900);
      running.child.kill('SIGKILL');
      await running.exit;
      kills += 1;
      await pause(random() * 300);
      running = await run();
    }
  }
  return {
    port: () => running.port,
    kills: () => kills,
    /** From now on it is killed at random, without a chance to write anything more. */
    rage() {
      going = true;
      loop = killing();
    },
    /** From now on it lives. */
    async calm() {
      going = false;
      await loop;
    },
    /** Lets it end in order; returns its exit code. */
    async stop(): Promise<unknown> {
      going = false;
      await loop;
      running.child.kill('SIGTERM');
      const [code] = await running.exit;
      return code;
    },
  };
}
