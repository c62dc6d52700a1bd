/** The parts of a workbook's file, for tests that look at or change them. */

export { readZip, writeZip, type Entries } from "../src/xlsx/zip";
