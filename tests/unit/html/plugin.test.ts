import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { build, createServer, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askfirstHtml, type HtmlFinding } from '../../../src/html.js';
import { config } from './samples.js';

const U = 'https://stats.example/u';
const PAGE = `<!doctype html>
<html><head><title>Été</title><script src="${U}"></script></head>
<body><img alt="" src="${U}"><object data="${U}"></object><script type="module" src="/main.js"></script></body></html>`;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'askfirst-'));
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'index.html'), PAGE);
  writeFileSync(join(root, 'sub/index.html'), PAGE);
  writeFileSync(join(root, 'main.js'), "import './style.css'; document.title = 'a';");
  writeFileSync(join(root, 'style.css'), 'p{color:red}');
});
afterAll(() => rmSync(root, { recursive: true }));

/** What a page of a build holds that matters to us. */
const expectDeclared = (html: string): void => {
  expect(html.match(/data-consent="stats"/g)).toHaveLength(2);
  expect(html).toContain(`<script data-consent="stats" type="text/plain" src="${U}"></script>`);
  expect(html).toContain(`<img data-consent="stats" alt="" data-src="${U}">`);
  expect(html).toContain('Été');
};

describe('the plug-in', () => {
  it('declares what stands in the pages of a Vite build, and leaves what Vite put there', async () => {
    const warnings: string[] = [];
    const found: HtmlFinding[] = [];
    const warn = console.warn;
    console.warn = (message: string) => warnings.push(message);
    try {
      const plugin: Plugin = askfirstHtml(config, { report: (finding) => found.push(finding) });
      await build({
        root,
        configFile: false,
        logLevel: 'silent',
        plugins: [plugin],
        build: { outDir: 'out', rollupOptions: { input: [join(root, 'index.html'), join(root, 'sub/index.html')] } },
      });
    } finally {
      console.warn = warn;
    }
    for (const file of ['index.html', 'sub/index.html']) {
      const html = readFileSync(join(root, 'out', file), 'utf8');
      expectDeclared(html);
      expect(html).toMatch(/<script type="module" crossorigin src="\/assets\/.*\.js">/);
      expect(html).toMatch(/<link rel="stylesheet" crossorigin href="\/assets\/.*\.css">/);
    }
    expect(found.filter(({ held }) => held)).toHaveLength(4);
    expect(warnings.filter((text) => text.includes('AskFirst')).sort()).toEqual([
      expect.stringMatching(/^AskFirst: index\.html: <object data="[^"]*"> reaches stats/),
      expect.stringMatching(/^AskFirst: sub\/index\.html: <object/),
    ]);
  }, 30_000);

  it('declares it in what Vite serves while one works', async () => {
    const warn = console.warn;
    console.warn = () => {};
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      appType: 'custom',
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
      plugins: [askfirstHtml(config)],
    });
    try {
      const html = await server.transformIndexHtml('/index.html', PAGE);
      expectDeclared(html);
      expect(html).toContain('src="/@vite/client"');
    } finally {
      console.warn = warn;
      await server.close();
    }
  }, 30_000);

  it('declares it in the pages that a rollup plug-in emits, as text or bytes, and in nothing else', async () => {
    const warnings: string[] = [];
    const bundle = await rollup({
      input: join(root, 'main.js'),
      onwarn: ({ message }) => warnings.push(message),
      plugins: [
        { name: 'css', transform: (_code, id) => (id.endsWith('.css') ? '' : null) },
        {
          name: 'pages',
          generateBundle() {
            this.emitFile({ type: 'asset', fileName: 'a.html', source: PAGE });
            this.emitFile({ type: 'asset', fileName: 'b.HTM', source: Buffer.from(PAGE) });
            this.emitFile({ type: 'asset', fileName: 'c.txt', source: PAGE });
          },
        },
        askfirstHtml(config),
      ],
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const sourceOf = (name: string): string => {
      const asset = output.find(({ fileName }) => fileName === name);
      return asset?.type === 'asset' ? Buffer.from(asset.source).toString() : '';
    };
    expectDeclared(sourceOf('a.html'));
    expectDeclared(sourceOf('b.HTM'));
    expect(sourceOf('c.txt')).toBe(PAGE);
    expect(warnings.filter((text) => text.includes('<object'))).toHaveLength(2);
  });

  it('refuses at once an option that cannot hold', () => {
    expect(() => askfirstHtml(config, { others: 'nobody', own: ['a.example'] })).toThrow('others: nobody');
  });
});
