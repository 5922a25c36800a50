import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** `<` cannot end the script element early when it is written as an escape. */
const inline = (config) => JSON.stringify(config).replaceAll('<', '\\u003c');

/**
 * A page of the demo: the markers in its HTML filled in, under a strict content security policy.
 * The policy is also what makes the promise on every page true: no request can leave this computer.
 * @param configFile the site's config.json, for pages that carry the `<!-- askfirst -->` marker
 */
export async function sendPage(response, file, { configFile, tracker }) {
  const nonce = randomBytes(16).toString('base64');
  let html = await readFile(file, 'utf8');
  if (configFile && html.includes('<!-- askfirst -->')) {
    const config = inline(JSON.parse(await readFile(configFile, 'utf8')));
    // A function: in a string, `$` in the config would be a pattern.
    html = html.replace(
      '<!-- askfirst -->',
      () =>
        `<script type="application/json" data-askfirst-config>${config}</script>\n` +
        `    <script src="/dist/askfirst.js" nonce="${nonce}"></script>`,
    );
  }
  const analytics = html.includes('{{tracker}}') ? ` ${tracker}` : '';
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'same-origin',
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'${analytics}`,
      `connect-src 'self'${analytics}`,
      "style-src 'self'",
      "frame-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ].join('; '),
  });
  response.end(html.replaceAll('{{nonce}}', nonce).replaceAll('{{tracker}}', tracker));
}
