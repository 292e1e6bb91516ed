import { defineConfig } from 'vitest/config';

// The law counts days where the municipality is. Set here, before any thread starts, or it has
// no effect on dates.
process.env.TZ = 'Europe/Stockholm';

export default defineConfig({
  test: {
    include: ['{domain,main,preload,renderer,scripts}/**/*.test.ts'],
    pool: 'threads',
    // The tokens are read as text by the test of their contrast.
    css: { include: [/tokens\.css/] },
  },
});
