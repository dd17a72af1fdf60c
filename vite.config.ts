import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  build: {
    outDir: 'dist/client',
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    emptyOutDir: true,
    ...(isSsrBuild ? { target: 'node20', manifest: false, copyPublicDir: false } : {}),
  },
  ssr: { noExternal: ['boardgame.io', 'immer'] },
  server: { strictPort: true },
  test: {
    globals: false,
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'server/**/*.test.ts', 'test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/no-console-noise.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
}));
