import { damagedFilesSuite } from "./damagedFilesSuite";

jest.setTimeout(10 * 60_000);

describe("the audit of a workbook that something damaged", () => {
  damagedFilesSuite(1, 60);
});
