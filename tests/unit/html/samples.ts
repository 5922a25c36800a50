import type { Config } from '../../../src/domain/types.js';
import type { HtmlFinding, HtmlOptions } from '../../../src/html.js';
import { rewriteHtml } from '../../../src/html.js';

/** A site with one service of each kind. */
export const config = {
  categories: {
    necessary: { required: true, name: 'Necessary', description: 'Keeps you signed in.' },
    analytics: { name: 'Analytics', description: 'Counts visits.' },
    marketing: { name: 'Marketing', description: 'Shows what fits you.' },
  },
  services: {
    stats: { category: 'analytics', name: 'Stats', hosts: ['stats.example'] },
    ads: { category: 'marketing', name: 'Ads', hosts: ['*.ads.example', 'ads.example'] },
    maps: { category: 'marketing', name: 'Maps', hosts: ['maps.ads.example'] },
    pay: { category: 'necessary', name: 'Pay', hosts: ['pay.example', 'pay.ads.example'] },
    gone: { category: 'marketing', name: 'Gone', hosts: ['gone.example'], enabled: false },
  },
} satisfies Config;

/** A page, rewritten, with what was said about it. */
export function rewritten(html: string, options: HtmlOptions = {}): { html: string; held: string[]; open: string[] } {
  const findings: HtmlFinding[] = [];
  const result = rewriteHtml(html, config, { ...options, report: (finding) => findings.push(finding) });
  const texts = (held: boolean) => findings.filter((finding) => finding.held === held).map(({ text }) => text);
  return { html: result, held: texts(true), open: texts(false) };
}
