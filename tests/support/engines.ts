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

/** Below those that a system gives to whoever asks for any: one of a test's server would be taken. */
const freePort = (): number => 20_000 + Math.floor(Math.random() * 12_000);

const run = (file: string, args: string[], env = {}): ChildProcess =>
  spawn(file, args, { stdio: 'ignore', env: { ...process.env, ...env } });

type Call = (method: string, path: string, body?: object) => Promise<{ sessionId: string }>;

/** A driver on a port of its own. */
async function startDriver(DISPLAY: string): Promise<{ call: Call; driver: ChildProcess }> {
  const port = freePort();
  const driver = run(DRIVER, ['--host=127.0.0.1', '-p', `${port}`], { DISPLAY });
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
  return { call, driver };
}

const webkit: Engine = {
  name: 'WebKit',
  isHere: existsSync(DRIVER) && existsSync(BROWSER) && existsSync('/usr/bin/Xvfb'),
  async start() {
    const number = freePort();
    const display = `:${number}`;
    // The driver needs an X display.
    const children = [run('Xvfb', [display, '-screen', '0', '1280x800x24'])];
    for (let tries = 0; tries < 100 && !existsSync(`/tmp/.X11-unix/X${number}`); tries++)
      await new Promise((done) => setTimeout(done, 100));
    const options = { binary: BROWSER, args: ['--automation'] };
    return {
      async stop() {
        for (const child of children.reverse()) child.kill();
      },
      async open() {
        // Each has one to itself: a second session, begun while the browser of the first is on its way out, has hung.
        const { call, driver } = await startDriver(display);
        children.push(driver);
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
          close: async () => {
            await call('DELETE', session);
            driver.kill();
          },
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
