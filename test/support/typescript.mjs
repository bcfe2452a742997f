/** Turns TypeScript into JavaScript for jest, without checking types: `npm run check` does that. */
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

const settings = { loader: 'ts', format: 'esm', target: 'node20.19', sourcemap: 'inline' };

export default {
  process: (source, file) => ({ code: transformSync(source, { ...settings, sourcefile: file }).code }),
  /** What jest keeps is used again only for the same text, the same settings and the same esbuild. */
  getCacheKey: (source, file, { configString }) =>
    createHash('sha256')
      .update(JSON.stringify([source, file, configString, settings, version]))
      .digest('hex'),
};
