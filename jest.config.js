const { cpus } = require("node:os");

const isLong = process.env.TEST_LONG === "1";

/** Tests of the project; `test:long` adds the long ones. */
module.exports = {
  // Two at a time even on two cores; the long ones, most of them in a browser, want a machine of their own there.
  ...(isLong ? {} : { maxWorkers: Math.max(2, cpus().length - 1) }),
  testMatch: ["<rootDir>/{test,tools/*/test}/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: isLong ? ["/node_modules/"] : ["/node_modules/", "\\.long\\.test\\.ts$"],
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } }],
  },
  // numfmt names a CommonJS file that its package lacks.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  // A busy machine is no failure: a test that never ends still does.
  testTimeout: 30_000,
  cacheDirectory: "<rootDir>/.cache/jest",
};
