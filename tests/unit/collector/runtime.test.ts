import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the collector outside Node', () => {
  it('imports nothing of Node, and no package, before a store or a key asks for it', () => {
    const files = readdirSync('src/collector').map((file) => `src/collector/${file}`);
    const found = ['src/collector.ts', 'src/audit.ts', ...files].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^(?:im|ex)port (?!type ).*from '(?!\.)(.+)';$/gm)].map(
        ([, module]) => `${file}: ${module}`,
      ),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});
