import type { FileTexts } from "../catalogue/files";

/** English sentences about files that are no workbook, after the name of the file. */
export const files: FileTexts = {
  "not-a-workbook": "is not an Excel workbook (.xlsx or .xlsm).",
  encrypted: "is protected with a password. Save a copy without the password and try again.",
  damaged: "is damaged and cannot be read. Open it in Excel, repair it and save it again.",
  "too-large": "is too large to be read here. Delete in Excel what is not needed and save it again.",
  unsupported: "is a kind of workbook that cannot be read. Save it as .xlsx in Excel and try again.",
};
