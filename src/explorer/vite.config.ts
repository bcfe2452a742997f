import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Builds the explorer, which `api/pages.ts` serves at `/`. Everything is a file of ours, for a strict policy. */
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
      // Many packages say "use client", which means nothing without server rendering.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  plugins: [compress()],
});

/** Writes each asset a second and third time, compressed, so that the service compresses nothing while it answers. */
export function compress(): Plugin {
  let folder = '';
  return {
    name: 'demarche:compress',
    apply: 'build',
    writeBundle: (options) => {
      folder = join(options.dir ?? '', 'assets');
    },
    closeBundle() {
      if (folder === '') return;
      for (const file of readdirSync(folder).filter((name) => /\.(?:js|css|svg)$/u.test(name))) {
        const bytes = readFileSync(join(folder, file));
        writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes));
        writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}
