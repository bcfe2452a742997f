import { defineConfig } from 'vite';
import { compress } from './compress.js';

/** Builds the explorer, which `api/explorer.ts` serves at `/`. Everything is a file of ours, for a strict policy. */
export default defineConfig({
  base: '/',
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // One sheet: a page whose styles failed to load would otherwise stay without them.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    target: 'es2023',
    // The graph view is one chunk, loaded when it is opened.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Many packages say "use client", which means nothing where there is no server rendering.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  plugins: [compress()],
});
