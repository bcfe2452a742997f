import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

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
