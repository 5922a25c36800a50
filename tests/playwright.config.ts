import { defineConfig } from '@playwright/test';
import { chromiumPath } from './support/chromium.js';

export default defineConfig({
  testDir: 'browser',
  testMatch: '**/spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // For loaded machines: a test that passes waits no longer for it.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    launchOptions: {
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--host-resolver-rules=MAP *.test 127.0.0.1'],
    },
  },
});
