const long = require("./jest.long.config");

/**
 * What needs a process of its own: V8 that has counted blocks of code may stop the process when it compiles others anew,
 * which another test would then be blamed for. Run by test/app/countedSteps.long.test.ts.
 */
module.exports = { ...long, testMatch: ["<rootDir>/test/alone/*.ts"] };
