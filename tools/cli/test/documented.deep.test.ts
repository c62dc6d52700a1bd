import { documentedSuite } from "./documentedSuite";

describe("npm run host", () => {
  documentedSuite(1);
});
