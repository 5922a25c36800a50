import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRewriter } from '../../../src/html/rewriter.js';
import { createHtmlRewriter, rewriteHtml } from '../../../src/html.js';
import { config } from './samples.js';

const U = 'https://stats.example/u';

/** What confuses parsers: everything that opens, ends or quotes something. */
const NOISE = [
  ...['<', '>', '</', '/>', '"', "'", '=', ' ', '\n', '\r\n', '\r', '\0', '&', '&amp;', '&notit', 'é', '😀', 'x', '/'],
  ...[
    '<!--',
    '-->',
    '--!>',
    '<!',
    '<?',
    '<![CDATA[',
    ']]>',
    '<!doctype html>',
    '<script>',
    '</script>',
    '<script><!--',
  ],
  ...[
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<noscript>',
    '</noscript>',
    '<iframe>',
  ],
  ...[
    '</iframe>',
    '<plaintext>',
    '<svg>',
    '</svg>',
    '<math>',
    '<mi>',
    '<desc>',
    '<foreignObject>',
    '<path/>',
    '</div>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<select>',
    '<option>',
    '</select>',
    '<template>',
    '</template>',
    '<frameset>',
  ],
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<a href=',
    '<pre>',
    '<html a=b>',
    '<body c>',
    '</body>',
    '</html>',
    '<input type=',
  ],
  ...[
    "document.write('",
    "\\'",
    "')",
    '`)',
    '<img alt="',
    '<img src=a.gif>',
    '<script src="/a.js"></script>',
    'data-src=b ',
  ],
];
const noise = fc.array(fc.oneof(fc.constantFrom(...NOISE), fc.string({ maxLength: 3 })), { maxLength: 12 });

/** What is held when it stands in the page, and not in a comment, a text or another tag. */
const VENDOR = [
  `<script src="${U}"></script>`,
  `<script type="module" src='${U}'></script>`,
  `<img alt="" src=${U} >`,
  `<img src="a.gif" srcset="b.gif, ${U} 2x">`,
  `<iframe src="${U}"></iframe>`,
  `<link rel="stylesheet" href="${U}">`,
  `<p style="color:red;background:url(${U})">`,
  `<svg><image href="${U}"/></svg>`,
  `<script>document.write('<img src="${U}">')</script>`,
  `<script>load("${U}")</script>`,
];
const page = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: noise.map((parts) => parts.join('')) },
      { weight: 1, arbitrary: fc.constantFrom(...VENDOR) },
    ),
  )
  .map((parts) => parts.join(''));
const options = { inline: true };
const whole = (html: string): string => rewriteHtml(html, config, options);

/** Takes out what a rewriter puts in, and puts back what it takes out: from our own mark-up alone. */
const undone = (html: string): string =>
  html
    .replace(/ data-style="[^"]*" style="color:red;"/g, ` style="color:red;background:url(${U})"`)
    .replaceAll(' data-consent="stats" type="text/plain" data-type="module"', ' type="module"')
    .replaceAll(' type="text/plain" data-type="module"', ' type="module"')
    .replaceAll(' type="text/plain"', '')
    .replace(/ data-consent="?stats"?/g, '')
    .replaceAll('data-href="', 'href="')
    .replace(/data-(src|srcset)=(?!b )/g, '$1=');

describe('whatever the page', () => {
  it('what is written differs from it in our own attributes alone', () => {
    let changed = 0;
    fc.assert(
      fc.property(page, (html) => {
        const result = whole(html);
        if (result !== html) changed++;
        expect(undone(result)).toBe(html);
      }),
      { numRuns: 1500 },
    );
    expect(changed).toBeGreaterThan(300);
  });

  it('a second pass changes nothing', () => {
    fc.assert(
      fc.property(page, (html) => {
        expect(whole(whole(html))).toBe(whole(html));
      }),
      { numRuns: 1000 },
    );
  });

  it('it comes out the same in whatever pieces it goes in', () => {
    fc.assert(
      fc.property(page, fc.array(fc.nat(60), { maxLength: 8 }), (html, cuts) => {
        const rewriter = createRewriter(config, options);
        let result = '';
        let at = 0;
        for (const cut of cuts) {
          result += rewriter.write(html.slice(at, at + cut));
          at += cut;
        }
        expect(result + rewriter.write(html.slice(at)) + rewriter.end()).toBe(whole(html));
      }),
      { numRuns: 1000 },
    );
  });

  it('a page without a vendor comes back byte for byte, in any encoding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), noise, async (bytes, parts) => {
        const html = Buffer.concat([Buffer.from(parts.join('')), bytes, Buffer.from(parts.join(''))]);
        expect(Buffer.from(rewriteHtml(html, config, options))).toEqual(html);
        const stream = createHtmlRewriter(config, options);
        stream.end(html);
        expect(Buffer.concat(await stream.toArray())).toEqual(html);
      }),
      { numRuns: 300 },
    );
  });
});
