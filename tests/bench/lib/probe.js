// Runs in the page before anything else (CDP Page.addScriptToEvaluateOnNewDocument).
// It is passive until a watched element exists: a MutationObserver looks it up;
// only from then on a requestAnimationFrame loop follows it until it is settled
// (fully opaque, in the viewport, not moving), so that an idle page is not
// made to draw frames by the measurement itself.
(() => {
  if (window !== window.top) return;
  const config = /*CONFIG*/ null;
  const bench = {
    marks: {}, // name -> { attached, first, settled } in ms from navigation start
    shifts: [],
    lcp: [],
    longTasks: [],
    events: [],
    violations: [],
    errors: [],
  };
  window.__bench = bench;

  const observe = (type, options, each) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });
    } catch {}
  };
  observe('layout-shift', {}, (e) => bench.shifts.push({ at: e.startTime, value: e.value, recent: e.hadRecentInput }));
  observe('largest-contentful-paint', {}, (e) =>
    bench.lcp.push({
      at: e.startTime,
      size: e.size,
      tag: e.element?.tagName ?? null,
      inBanner: insideBanner(e.element),
    }),
  );
  observe('longtask', {}, (e) => bench.longTasks.push({ at: e.startTime, duration: e.duration }));
  observe('event', { durationThreshold: 16 }, (e) =>
    bench.events.push({
      name: e.name,
      id: e.interactionId,
      start: e.startTime,
      duration: e.duration,
      processing: e.processingEnd - e.processingStart,
    }),
  );
  document.addEventListener('securitypolicyviolation', (e) =>
    bench.violations.push({
      directive: e.effectiveDirective,
      blocked: e.blockedURI,
      sample: e.sample?.slice(0, 60),
      file: e.sourceFile?.split('/').pop() ?? '',
      line: e.lineNumber,
    }),
  );
  window.addEventListener('error', (e) => bench.errors.push(String(e.message).slice(0, 200)));
  window.addEventListener('unhandledrejection', (e) =>
    bench.errors.push(`rejection: ${String(e.reason).slice(0, 200)}`),
  );

  // "#host >>> .x" walks into open shadow roots; "a || b" takes the first that exists.
  const find = (selector) => {
    if (!selector) return null;
    for (const option of selector.split('||')) {
      let root = document;
      let element = null;
      for (const part of option.split('>>>')) {
        element = root?.querySelector(part.trim()) ?? null;
        if (!element) break;
        root = element.shadowRoot ?? element;
      }
      if (element) return element;
    }
    return null;
  };
  bench.find = find;

  const insideBanner = (element) => {
    const banner = find(config?.banner);
    for (let node = element; node; node = node.parentNode ?? node.host) if (node === banner) return Boolean(banner);
    return false;
  };

  const opacityOf = (element) => {
    let product = 1;
    for (let node = element; node; node = node.parentElement ?? node.getRootNode().host ?? null) {
      const style = getComputedStyle(node);
      if (style.display === 'none') return 0;
      product *= Number(style.opacity);
    }
    return getComputedStyle(element).visibility === 'visible' ? product : 0;
  };

  // 0..1 share of the element's box inside the viewport
  const shown = (element) => {
    const r = element.getBoundingClientRect();
    const area = r.width * r.height;
    if (area < 20) return 0;
    const w = Math.max(0, Math.min(r.right, innerWidth) - Math.max(r.left, 0));
    const h = Math.max(0, Math.min(r.bottom, innerHeight) - Math.max(r.top, 0));
    return (w * h) / area;
  };
  const isVisible = (selector, share = 0.9) => {
    const e = find(selector);
    return Boolean(e) && shown(e) >= share && opacityOf(e) >= 0.99;
  };
  bench.isVisible = isVisible;
  bench.state = (selector) => {
    const e = find(selector);
    return e ? { shown: shown(e), opacity: opacityOf(e) } : null;
  };

  // A message posted from an animation frame arrives when that frame is painted.
  // Looking at the page only then asks it for no style or layout out of turn.
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()(performance.now());
  const afterPaint = (callback) =>
    requestAnimationFrame(() => {
      waiting.push(callback);
      channel.port2.postMessage(0);
    });

  // Follows `selector` (with `control`, a button in it) until it is settled.
  const watch = (name, selector, control, limit = 20_000) => {
    const mark = {};
    bench.marks[name] = mark;
    let following = false;
    let lastRect = '';
    const started = performance.now();
    const look = (now) => {
      const element = find(selector);
      if (!element || now - started > limit) {
        following = false;
        return;
      }
      const button = control ? find(control) : element;
      const opacity = opacityOf(element);
      const seen = shown(element);
      if (seen > 0.02 && opacity > 0.05) mark.first ??= now;
      const rect = element.getBoundingClientRect();
      const key = [rect.x, rect.y, rect.width, rect.height].map(Math.round).join();
      if (
        seen > 0.3 &&
        opacity >= 0.99 &&
        key === lastRect &&
        button &&
        (!control || shown(button) >= 0.9) &&
        opacityOf(button) >= 0.99
      ) {
        observer.disconnect();
        mark.settled = now;
        window.__benchNotify?.(name);
        return;
      }
      lastRect = key;
      afterPaint(look);
    };
    const check = () => {
      if (following) return;
      const element = find(selector);
      if (!element) {
        // A host may get its shadow root after it was inserted, which no observer tells.
        if (!watchShadows(selector) || performance.now() - started > limit) return;
        following = true;
        requestAnimationFrame(() => {
          following = false;
          check();
        });
        return;
      }
      mark.attached ??= performance.now();
      following = true;
      afterPaint(look);
    };
    const observer = new MutationObserver(check);
    const changes = {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'data-state'],
    };
    const observed = new WeakSet();
    // Observes the shadow roots on the way, as the document is; true when a host has none yet.
    const watchShadows = (path) => {
      const host = path.includes('>>>') && document.querySelector(path.split('>>>')[0].trim());
      if (!host) return false;
      if (!host.shadowRoot) return true;
      if (!observed.has(host)) observer.observe(host.shadowRoot, changes);
      observed.add(host);
      return false;
    };
    observer.observe(document, changes);
    check();
  };
  bench.watch = watch;

  // Time from the click's timestamp to the first paint after it.
  bench.clickToPaint = null;
  bench.armClick = () => {
    bench.clickToPaint = null;
    window.addEventListener(
      'click',
      (event) => {
        bench.clickAt = event.timeStamp;
        afterPaint((now) => (bench.clickToPaint = now - event.timeStamp));
      },
      { capture: true, once: true },
    );
  };

  // Sets goneAt at the first paint without the element.
  bench.watchGone = (selector) => {
    bench.goneAt = null;
    const look = (now) => {
      const e = find(selector);
      if (!e || shown(e) < 0.02 || opacityOf(e) < 0.05) bench.goneAt = now;
      else afterPaint(look);
    };
    window.addEventListener('click', () => afterPaint(look), { capture: true, once: true });
  };

  if (config?.banner) watch('banner', config.banner, config.accept);
  else window.addEventListener('load', () => setTimeout(() => window.__benchNotify?.('banner')));
})();
