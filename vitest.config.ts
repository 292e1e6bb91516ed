import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,main,preload,renderer,scripts}/**/*.test.ts'],
    pool: 'threads',
    // The law counts days where the municipality is.
    env: { TZ: 'Europe/Stockholm' },
  },
});
