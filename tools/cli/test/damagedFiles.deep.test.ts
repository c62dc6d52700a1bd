import { damagedFilesSuite } from "./damagedFilesSuite";

jest.setTimeout(12 * 3_600_000);

describe("the audit of a workbook that something damaged", () => {
  damagedFilesSuite(Number(process.env.DAMAGED_FILES ?? 5_000));
});
