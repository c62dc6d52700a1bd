const fs = require("node:fs");
const path = require("node:path");

/** Files that take longest, from the longest on: of two workers none shall begin with one of them while the other one has ended. */
const LONGEST = [
  "test/e2e/accessibility",
  "test/app/listShapes",
  "test/app/cancelling",
  "tools/cli/test/audit",
  "test/app/faultMatrix",
  "test/e2e/inSight",
  "test/e2e/screens",
  "test/scripts/build",
  "test/e2e/columns",
  "test/app/brokenRuns",
  "test/app/interleavings",
  "test/app/userEdits",
  "tools/cli/test/damagedFiles",
  "test/e2e/workbench",
  "test/e2e/interview",
  "test/e2e/writing",
].map((name) => path.join(__dirname, "..", `${name}.long.test.ts`));

/** The order of test files: those first, then the others from the largest on, as Jest has them where it has measured nothing yet. */
module.exports = class LongestFirst {
  sort(tests) {
    const rank = ({ path: file }) => (LONGEST.includes(file) ? LONGEST.indexOf(file) : LONGEST.length);
    const size = ({ path: file }) => fs.statSync(file).size;
    return [...tests].sort((one, other) => rank(one) - rank(other) || size(other) - size(one));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // The order stands above.
  }
};
