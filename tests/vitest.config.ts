import { defineConfig } from 'vitest/config';
import { configSchema } from './support/schema.mjs';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [configSchema()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // A property of a thousand cases takes its time on a busy machine.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/domain/**', 'src/manager/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 95 },
    },
  },
});
