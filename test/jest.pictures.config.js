/** The test that looks at every screen, which then writes its pictures into docs/images. */
process.env.PICTURES = "1";

module.exports = {
  ...require("./jest.long.config"),
  testMatch: ["<rootDir>/test/e2e/pictures.long.test.ts"],
};
