import type { Config } from '../domain/types.js';
import type { HtmlFinding } from './declare.js';
import type { HtmlOptions } from './rewriter.js';
import { rewriteHtml } from './stream.js';

/** What of rollup's context a hook uses. */
interface Context {
  warn?: (message: string) => void;
}

interface Asset {
  readonly type: string;
  readonly fileName: string;
  source?: string | Uint8Array;
}

/** A plug-in for Vite and for rollup, without the types of either. */
export interface HtmlPlugin {
  readonly name: 'askfirst-html';
  readonly enforce: 'post';
  readonly transformIndexHtml: {
    readonly order: 'post';
    readonly handler: (html: string, context: { readonly path: string }) => string;
  };
  readonly generateBundle: {
    readonly order: 'post';
    readonly handler: (this: Context, options: unknown, bundle: { [file: string]: unknown }) => void;
  };
}

const isPage = (asset: unknown): asset is Asset & { source: string | Uint8Array } => {
  const { type, fileName, source } = asset as Partial<Asset>;
  return type === 'asset' && /\.html?$/i.test(fileName ?? '') && source !== undefined;
};

/**
 * Declares what stands undeclared in the pages that Vite serves and builds, and in each `.html` that rollup writes:
 * `plugins: [askfirstHtml(config)]`. What has to be mended by hand becomes a warning, once for each line.
 * @throws TypeError where an option cannot hold
 */
export function askfirstHtml(config: Config, options: HtmlOptions = {}): HtmlPlugin {
  const told = new Set<string>();
  /** The options, with a report that warns. */
  const warning = (file: string, warn: (message: string) => void): HtmlOptions => ({
    ...options,
    report(finding: HtmlFinding) {
      options.report?.(finding);
      const message = `AskFirst: ${file}: ${finding.text}`;
      if (finding.held || told.has(message)) return;
      told.add(message);
      warn(message);
    },
  });
  // Says at once, and not in the middle of a build, that an option cannot hold.
  rewriteHtml('', config, options);
  return {
    name: 'askfirst-html',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => rewriteHtml(html, config, warning(path.replace(/^\//, ''), console.warn)),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const asset of Object.values(bundle)) {
          if (!isPage(asset)) continue;
          const settings = warning(asset.fileName, (message) => this.warn?.(message));
          asset.source =
            typeof asset.source === 'string'
              ? rewriteHtml(asset.source, config, settings)
              : rewriteHtml(asset.source, config, settings);
        }
      },
    },
  };
}
