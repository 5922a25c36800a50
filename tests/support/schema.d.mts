import type { Schema } from '../../src/domain/check-shape.js';

export function buildSchema(): Schema;
export function configSchema(): {
  name: string;
  resolveId(source: string): string | undefined;
  load(source: string): string | undefined;
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): string }): void;
};
