import { defineConfig } from 'vite';

/** Builds the page for `/graphql`, where `api/graphiql.ts` serves it. Everything is a file of ours, for a strict policy. */
export default defineConfig({
  base: '/graphql/',
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // A hundred packages say "use client", which means nothing where there is no server rendering.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
});
