const { cpus } = require("node:os");

/** The tests that everybody runs; test/jest.long.config.js has the long ones. */
module.exports = {
  // Two at a time even on two cores.
  maxWorkers: Math.max(2, cpus().length - 1),
  testMatch: ["<rootDir>/{test,tools/*/test}/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "\\.(long|deep)\\.test\\.tsx?$"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // numfmt names a CommonJS file that its package lacks.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  // A look-up of a global takes long in the sandbox of a test: work on cells does some at every cell. No Set: asn1js has its own.
  sandboxInjectedGlobals: ["Array", "JSON", "Map", "Math", "Number", "Object", "String", "WeakMap"],
  // A busy machine is no failure: a test that never ends still does.
  testTimeout: 30_000,
  cacheDirectory: "<rootDir>/.cache/jest",
};
