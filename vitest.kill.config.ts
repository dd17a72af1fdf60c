import { defineConfig } from 'vitest/config';

/** The kill test alone: it starts and kills real servers, takes minutes, and never runs beside other tests. */
// eslint-disable-next-line import/no-default-export -- Vitest looks for it
export default defineConfig({
  test: {
    globals: false,
    environment: 'node',
    include: ['test/kill/**/*.kill.ts'],
    setupFiles: ['test/support/no-console-noise.ts'],
    fileParallelism: false,
  },
});
