/** How well lists are read, in figures: writes docs/reading.md; and what keeps the pane busy, for docs/benchmarks.md. */
process.env.READING = "1";

module.exports = {
  ...require("./jest.long.config"),
  testMatch: ["<rootDir>/test/bench/reading/reading.long.test.ts", "<rootDir>/test/e2e/longTasks.long.test.ts"],
  // What else works meanwhile would be measured too.
  maxWorkers: 1,
};
