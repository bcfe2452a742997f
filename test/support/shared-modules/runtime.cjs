const { createRequire } = require('node:module');
const { pathToFileURL } = require('node:url');
const Runtime = require('jest-runtime').default;

let files = 0;

/**
 * The runtime of jest, but Node.js itself loads the modules: what one test file of a worker has imported, the next one has
 * already. Each test file is loaded anew. jest's own loader would load some four hundred modules for every file again.
 */
module.exports = class SharedModules extends Runtime {
  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    files += 1;
    return import(`${pathToFileURL(path).href}?file=${files}`);
  }

  /** jest asks for the test framework by this. It keeps what it knows of one test file, so each file has its own. */
  requireInternalModule(path) {
    const require = createRequire(path);
    delete require.cache[path];
    return require(path);
  }
};
