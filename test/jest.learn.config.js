/** Learns from the seen half of the reading corpus how like columns are: writes src/core/guide/columnLikeness.json. */
process.env.LEARN = "1";

module.exports = {
  ...require("./jest.long.config"),
  testMatch: ["<rootDir>/test/bench/reading/learn.long.test.ts"],
};
