import { damagedFilesSuite } from "./damagedFilesSuite";

/** The files to damage, `501-1000`: a long run goes in pieces. */
const [first = 1, last = first] = (process.env.DAMAGED_FILES ?? "1-5000").split("-").map(Number);

describe("the audit of a workbook that something damaged", () => {
  damagedFilesSuite(first, last);
});
