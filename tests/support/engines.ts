import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import { chromiumPath } from './chromium.js';

/** One visitor in one browser, however that is driven. */
export interface Visit {
  goto(address: string): Promise<void>;
  /** Evaluates an expression in the page. */
  evaluate(code: string): Promise<unknown>;
  press(key: Key): Promise<void>;
  /** Makes the page this large, in CSS px, or as near as the window can be. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** Keys, by the code that WebDriver gives them. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ' } as const;
export type Key = keyof typeof KEYS;

export interface Engine {
  readonly name: string;
  /** Whether the browser is on this machine. */
  readonly isHere: boolean;
  /** Starts the browser; each `open` is a new visitor. */
  start(): Promise<{ open(): Promise<Visit>; stop(): Promise<void> }>;
}

type Launch = () => Promise<import('@playwright/test').Browser>;

const byPlaywright = (name: string, isHere: boolean, launch: Launch): Engine => ({
  name,
  isHere,
  async start() {
    const browser = await launch();
    return {
      stop: () => browser.close(),
      async open() {
        const context = await browser.newContext();
        const page = await context.newPage();
        return {
          goto: async (address) => void (await page.goto(address)),
          evaluate: (code) => page.evaluate(code),
          press: (key) => page.keyboard.press(key),
          resize: (width, height) => page.setViewportSize({ width, height }),
          close: () => context.close(),
        };
      },
    };
  },
});

const FIREFOX = '/usr/bin/firefox-esr';
const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** A driver on a port of its own, and an X display, which it needs. */
async function startWebKit(): Promise<{ call: Call; children: ChildProcess[] }> {
  // Below those that a system gives to whoever asks for any: one of a test's server would be taken.
  const port = 20_000 + Math.floor(Math.random() * 12_000);
  const display = `:${port}`;
  const run = (file: string, args: string[], env = {}): ChildProcess =>
    spawn(file, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  const children = [run('Xvfb', [display, '-screen', '0', '1280x800x24'])];
  for (let tries = 0; tries < 100 && !existsSync(`/tmp/.X11-unix/X${port}`); tries++)
    await new Promise((done) => setTimeout(done, 100));
  children.push(run(DRIVER, ['--host=127.0.0.1', '-p', `${port}`], { DISPLAY: display }));
  const call: Call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(60_000),
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value as never;
  };
  for (let tries = 0; tries < 300; tries++) {
    if (await call('GET', '/status').catch(() => undefined)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return { call, children };
}

type Call = (method: string, path: string, body?: object) => Promise<{ sessionId: string }>;

const webkit: Engine = {
  name: 'WebKit',
  isHere: existsSync(DRIVER) && existsSync(BROWSER) && existsSync('/usr/bin/Xvfb'),
  async start() {
    const { call, children } = await startWebKit();
    const options = { binary: BROWSER, args: ['--automation'] };
    return {
      async stop() {
        for (const child of children.reverse()) child.kill();
      },
      async open() {
        const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
        const session = `/session/${(await call('POST', '/session', { capabilities })).sessionId}`;
        return {
          goto: async (url) => void (await call('POST', `${session}/url`, { url })),
          evaluate: (code) => call('POST', `${session}/execute/sync`, { script: `return ${code}`, args: [] }),
          press: async (key) => {
            const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
            await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
          },
          resize: async (width, height) => void (await call('POST', `${session}/window/rect`, { width, height })),
          close: async () => void (await call('DELETE', session)),
        };
      },
    };
  },
};

export const engines: readonly Engine[] = [
  byPlaywright('Chromium', true, () => chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })),
  byPlaywright('Firefox', existsSync(FIREFOX), () =>
    firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX }),
  ),
  webkit,
];
