const long = require("./jest.long.config");

/** Runs that take as long as they take: mutations of the adapter, runs that break at many places. */
module.exports = {
  ...long,
  testMatch: long.testMatch.map((pattern) => pattern.replace("*.long.test", "*.deep.test")),
  testTimeout: 12 * 3_600_000,
};
