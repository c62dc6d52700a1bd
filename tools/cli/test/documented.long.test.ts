/** Every tenth script: the short test plays each of them on the same host without the command, the deep one all by it. */

import { documentedSuite } from "./documentedSuite";

describe("npm run host", () => {
  documentedSuite(10);
});
