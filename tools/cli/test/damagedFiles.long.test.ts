import { damagedFilesSuite } from "./damagedFilesSuite";

describe("the audit of a workbook that something damaged", () => {
  damagedFilesSuite(1, 60);
});
