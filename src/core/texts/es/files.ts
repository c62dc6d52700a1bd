import type { FileTexts } from "../catalogue/files";

/** Spanish sentences about files that are no workbook, after the name of the file. */
export const files: FileTexts = {
  "not-a-workbook": "no es un libro de Excel (.xlsx o .xlsm).",
  encrypted: "está protegido con contraseña. Guarde una copia sin contraseña e inténtelo de nuevo.",
  damaged: "está dañado y no se puede leer. Ábralo en Excel, repárelo y guárdelo.",
  "too-large": "es demasiado grande para leerse aquí. Elimine en Excel lo que no haga falta y guárdelo.",
  unsupported: "es de un tipo de libro que no se puede leer. Guárdelo como .xlsx en Excel e inténtelo de nuevo.",
};
