const short = require("../jest.config");

/** The long tests, most of them in a browser: one after the other where there are two cores. */
module.exports = {
  ...short,
  rootDir: "..",
  testMatch: short.testMatch.map((pattern) => pattern.replace("*.test", "*.long.test")),
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: WORKERS,
};
