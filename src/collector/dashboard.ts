import type { Answer } from './answer.js';

/** Only its own script runs, which asks only its own server: what an attacker put into a record stays text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A classic script: for a module a browser sends an Origin, and this host need not be among the sites'. */
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Consent records</title>
<script defer src="dashboard.js"></script>
<main><h1>Consent records</h1><noscript>This page needs JavaScript.</noscript></main>
</html>
`;

/**
 * The operators' page. It holds no data: its script asks `stats` beside it, with the token that the operator types.
 * @returns undefined for any other path
 */
export async function dashboard(route: string): Promise<Answer | undefined> {
  if (route === 'dashboard') {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    return { status: 200, text: PAGE, headers: { ...headers, 'referrer-policy': 'no-referrer' } };
  }
  if (route !== 'dashboard.js') return undefined;
  const { readFile } = await import('node:fs/promises');
  // Built beside the collector.
  const text = await readFile(new URL('./dashboard.js', import.meta.url), 'utf8');
  return { status: 200, text, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
}
