/** How well lists are read, in figures: writes docs/reading.md. */
process.env.READING = "1";

module.exports = {
  ...require("./jest.long.config"),
  testMatch: ["<rootDir>/test/bench/reading/reading.long.test.ts"],
};
