// One visit of a page in a fresh browser context, with the probe inside.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const probeSource = readFileSync(fileURLToPath(new URL('./probe.js', import.meta.url)), 'utf8');

export const desktop = { width: 1280, height: 800, scale: 1 };
export const mobile = { width: 412, height: 823, scale: 1.75 };

// Not "HeadlessChrome", and navigator.webdriver is off (lib/browser.mjs): some
// libraries hide their banner from robots.
let userAgent;
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

export class Visit {
  #notified = new Map(); // name -> resolve

  static async open(browser, { selectors, viewport = desktop, storage, cpu = 1, network = null, cache = true }) {
    userAgent ??= `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version().split('.')[0]}.0.0.0 Safari/537.36`;
    const visit = new Visit();
    visit.selectors = selectors;
    visit.context = await browser.newContext({
      viewport: { width: viewport.width, height: viewport.height },
      deviceScaleFactor: viewport.scale,
      storageState: storage,
      locale: 'en-GB',
      userAgent,
    });
    visit.page = await visit.context.newPage();
    visit.console = [];
    visit.page.on('console', (m) => visit.console.push({ type: m.type(), text: m.text().slice(0, 300) }));
    visit.page.on('dialog', (d) => d.dismiss().catch(() => {}));
    const cdp = await visit.context.newCDPSession(visit.page);
    visit.cdp = cdp;
    cdp.on('Runtime.bindingCalled', (e) => {
      if (e.name !== '__benchNotify') return;
      visit.#notified.get(e.payload)?.();
      visit.#notified.set(e.payload, true);
    });
    await cdp.send('Page.enable');
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: '__benchNotify' });
    const config = selectors ? { banner: selectors.banner, accept: selectors.accept } : null;
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: probeSource.replace('/*CONFIG*/ null', JSON.stringify(config)),
    });
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (network || !cache) await cdp.send('Network.enable');
    if (!cache) await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (network) await cdp.send('Network.emulateNetworkConditions', network);
    if (cpu !== 1) await visit.throttle(cpu);
    return visit;
  }

  throttle(rate) {
    return this.cdp.send('Emulation.setCPUThrottlingRate', { rate });
  }

  async goto(url, { waitUntil = 'load', timeout = 30_000 } = {}) {
    this.#notified.clear();
    await this.page.goto(url, { waitUntil, timeout });
  }

  async reload() {
    this.#notified.clear();
    await this.page.reload({ waitUntil: 'load' });
  }

  // Waits for the probe's word that `name` is settled; false on time-out.
  async settled(name, timeout = 15_000) {
    if (this.#notified.get(name) === true) return true;
    let timer;
    const result = await Promise.race([
      new Promise((done) => this.#notified.set(name, () => done(true))),
      new Promise((done) => (timer = setTimeout(() => done(false), timeout))),
    ]);
    clearTimeout(timer);
    return result;
  }

  // Evaluates an expression in the page (also under a strict CSP).
  async eval(expression) {
    const reply = await this.cdp.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      allowUnsafeEvalBlockedByCSP: true,
    });
    if (reply.exceptionDetails)
      throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
    return reply.result.value;
  }

  async metrics() {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map((m) => [m.name, m.value]));
  }

  async collectGarbage() {
    await this.cdp.send('HeapProfiler.collectGarbage');
    await this.cdp.send('HeapProfiler.collectGarbage');
  }

  // Real mouse input at the centre of an element. False when there is no such element.
  async click(selector) {
    const at = await this.eval(`(() => {
      const e = __bench.find(${JSON.stringify(selector)});
      if (!e) return null;
      let r = e.getBoundingClientRect();
      if (r.bottom > innerHeight || r.top < 0) { e.scrollIntoView({ block: 'center', behavior: 'instant' }); r = e.getBoundingClientRect(); }
      return r.width ? { x: r.x + r.width / 2, y: r.y + r.height / 2 } : null;
    })()`);
    if (!at) return false;
    const mouse = (type, extra) => this.cdp.send('Input.dispatchMouseEvent', { type, x: at.x, y: at.y, ...extra });
    await mouse('mouseMoved');
    // A hand rests before it presses, and a page may use that.
    await sleep(200);
    await mouse('mousePressed', { button: 'left', clickCount: 1 });
    await mouse('mouseReleased', { button: 'left', clickCount: 1 });
    return true;
  }

  waitFor(expression, timeout = 5000) {
    return poll(() => this.eval(`Boolean(${expression})`), timeout);
  }

  close() {
    return this.context.close();
  }
}

// Repeats `probe` until it answers true; false on time-out. A page that is
// being reloaded while asked counts as "not yet".
export async function poll(probe, timeout, every = 25) {
  const end = performance.now() + timeout;
  for (;;) {
    const ok = await Promise.resolve()
      .then(probe)
      .catch(() => false);
    if (ok) return true;
    if (performance.now() > end) return false;
    await sleep(every);
  }
}
