/** A browser-like page for tests of the pane that also runs the embedded host, which needs what every browser has. */
const { TestEnvironment } = require("jest-environment-jsdom");

class PaneEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, { TextDecoder, TextEncoder, structuredClone, Uint8Array, ArrayBuffer });
    this.global.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
    this.global.Element.prototype.scrollIntoView = () => undefined;
    this.global.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  }

  // Packages give their Node build, as in every other test.
  exportConditions() {
    return ["node", "require", "default"];
  }
}

module.exports = PaneEnvironment;
