import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { HtmlFinding } from '../../../src/html.js';
import { createHtmlRewriter, rewriteHtml } from '../../../src/html.js';
import { config } from './samples.js';

const U = 'https://stats.example/u';
const PAGE = `\uFEFF<!doctype html>\r\n<html lang=fr><!-- <img src="${U}"> --><head><title>Mesure d’audience 😀</title>
<script async src="${U}"></script><link rel=preconnect href=${U}>
<script>document.write("<img src='${U}'>"); var été = "</scr";</script><style>p{}</style></head>
<body style="background:url('${U}');margin:0"><svg viewBox="0 0 1 1"><image xlink:href="${U}"/></svg>
<img\r\nalt='a > b'  src=${U}><noscript><img src="${U}"></noscript><textarea><img src="${U}"></textarea><p`;

const through = async (chunks: Iterable<Uint8Array>): Promise<Buffer> =>
  Buffer.concat(await Readable.from(chunks).pipe(createHtmlRewriter(config)).toArray());

describe('the stream', () => {
  it('gives the same, cut at every byte', async () => {
    const bytes = Buffer.from(PAGE);
    const expected = rewriteHtml(PAGE, config);
    expect(expected.match(/data-consent=/g)).toHaveLength(6);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const result = await through([bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect(result.toString(), `cut at ${cut}`).toBe(expected);
    }
    expect((await through([...bytes].map((byte) => Buffer.of(byte)))).toString()).toBe(expected);
  });

  it('does not hold back what is done: text, and whole tags', () => {
    const stream = createHtmlRewriter(config);
    const given = (chunk: string): string => {
      stream.write(chunk);
      return String(stream.read() ?? '');
    };
    expect(given('<p>Waiting for a')).toBe('<p>Waiting for a');
    expect(given('nswers &am')).toBe('nswers ');
    expect(given('p; more <im')).toBe('&amp; more ');
    expect(given(`g src="${U}`)).toBe('');
    expect(given('"><script>a')).toBe(`<img data-consent="stats" data-src="${U}">`);
    expect(given('</script>')).toBe('<script>a</script>');
    stream.end();
  });

  it('keeps bytes that are no UTF-8, and reads the names of hosts in those that are', async () => {
    const latin = Buffer.from(`<title>caf\xe9</title><img alt="\xe9" src="${U}">`, 'latin1');
    expect((await through([latin])).toString('latin1')).toBe(
      `<title>caf\xe9</title><img data-consent="stats" alt="\xe9" data-src="${U}">`,
    );
    const own = {
      ...config,
      services: { caf: { category: 'analytics' as const, name: 'C', hosts: ['xn--caf-dma.example'] } },
    };
    const found: HtmlFinding[] = [];
    const result = rewriteHtml(Buffer.from('<img src="//café.example/é">'), own, {
      report: (finding) => found.push(finding),
    });
    expect(Buffer.from(result).toString()).toBe('<img data-consent="caf" data-src="//café.example/é">');
    expect(found.map(({ text }) => text)).toEqual(['<img src="//café.example/é"> for caf']);
  });

  it('takes a long page in time that grows with its length', () => {
    const long = `${'<p>x</p>'.repeat(50_000)}<script>${'a'.repeat(400_000)}</script><b style="${'"'.repeat(9)}'${'('.repeat(50_000)}">`;
    const from = performance.now();
    expect(rewriteHtml(long, config)).toBe(long);
    expect(performance.now() - from).toBeLessThan(5000);
  });

  it('tells the reader of an error in the report of the caller', async () => {
    const failing = createHtmlRewriter(config, {
      report() {
        throw new Error('full');
      },
    });
    failing.end(`<img src="${U}">`);
    await expect(failing.toArray()).rejects.toThrow('full');
  });
});
