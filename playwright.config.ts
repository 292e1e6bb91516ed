import { defineConfig } from '@playwright/test';

/** `npm run e2e` runs the jobs, `npm run screenshots` takes the pictures of docs/screenshots. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'e2e', testMatch: '*.spec.ts' },
    { name: 'screenshots', testMatch: 'screenshots/**/*.ts' },
  ],
});
