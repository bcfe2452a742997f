const NodeEnvironment = require('jest-environment-node').default;

/** Under this name the test framework keeps who listens to the tests of a file. */
const listeners = Symbol.for('EVENT_HANDLERS');

/** The environment of the tests is Node.js itself: there is one kind of Error and of Array, the libraries' and ours. */
module.exports = class SharedEnvironment extends NodeEnvironment {
  #exit = process.exit;

  constructor(config, context) {
    super(config, context);
    this.global = globalThis;
  }

  async setup() {
    await super.setup();
    // jest maps stacks by what its own loader knows; Node.js knows where the lines are.
    Error.prepareStackTrace = undefined;
    process.setSourceMapsEnabled(true);
  }

  async teardown() {
    delete globalThis[listeners];
    process.exit = this.#exit; // jest wraps it for every file
    await super.teardown();
  }
};
