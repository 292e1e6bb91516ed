import { defineConfig } from 'vitest/config';

// The law counts days where the municipality is. Set here, before any process starts, or it has
// no effect on dates.
process.env.TZ = 'Europe/Stockholm';

export default defineConfig({
  test: {
    include: ['{domain,main,preload,renderer,scripts}/**/*.test.ts'],
    // In threads, SQLite's addon was once seen to take the whole run down as one of them ended.
    pool: 'forks',
    // The tokens are read as text by the test of their contrast.
    css: { include: [/tokens\.css/] },
  },
});
