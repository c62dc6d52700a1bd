import type { FileTexts } from "../catalogue/files";

/** Portuguese sentences about files that are no workbook, after the name of the file. */
export const files: FileTexts = {
  "not-a-workbook": "não é um livro do Excel (.xlsx ou .xlsm).",
  encrypted: "está protegido com palavra-passe. Guarde uma cópia sem palavra-passe e tente de novo.",
  damaged: "está danificado e não pode ser lido. Abra-o no Excel, repare-o e guarde-o.",
  "too-large": "é demasiado grande para ser lido aqui. Elimine no Excel o que não for necessário e guarde-o.",
  unsupported: "é de um tipo de livro que não pode ser lido. Guarde-o como .xlsx no Excel e tente de novo.",
};
