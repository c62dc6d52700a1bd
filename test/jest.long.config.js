const os = require("node:os");
const short = require("../jest.config");

/** Two at a time at the least: a test in a browser waits as often as it works. */
const WORKERS = Math.max(2, Math.floor(os.availableParallelism() / 2));

/** The long tests, most of them in a browser. */
module.exports = {
  ...short,
  rootDir: "..",
  testMatch: short.testMatch.map((pattern) => pattern.replace("*.test", "*.long.test")),
  testPathIgnorePatterns: ["/node_modules/"],
  // On a machine that is busy with others, some take minutes.
  testTimeout: 600_000,
  testSequencer: "<rootDir>/test/longestFirst.js",
  maxWorkers: WORKERS,
};
