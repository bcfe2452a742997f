/** Turns TypeScript into JavaScript for jest, without checking types: `npm run check` does that. */
import { transformSync } from 'esbuild';

const settings = { loader: 'ts', format: 'esm', target: 'node20.19', sourcemap: 'inline' };

export default {
  process: (source, file) => ({ code: transformSync(source, { ...settings, sourcefile: file }).code }),
};
