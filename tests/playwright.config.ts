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
  timeout: 30_000,
  reporter: 'line',
  use: {
    launchOptions: {
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--host-resolver-rules=MAP *.test 127.0.0.1'],
    },
  },
});
