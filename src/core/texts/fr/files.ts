import type { FileTexts } from "../catalogue/files";

/** French sentences about files that are no workbook, after the name of the file. */
export const files: FileTexts = {
  "not-a-workbook": "n’est pas un classeur Excel (.xlsx ou .xlsm).",
  encrypted: "est protégé par un mot de passe. Enregistrez une copie sans mot de passe, puis réessayez.",
  damaged: "est endommagé et ne peut pas être lu. Ouvrez-le dans Excel, réparez-le et enregistrez-le.",
  "too-large":
    "est trop volumineux pour être lu ici. Supprimez dans Excel ce qui n’est pas nécessaire, puis enregistrez-le.",
  unsupported: "est d’un type de classeur qui ne peut pas être lu. Enregistrez-le en .xlsx dans Excel, puis réessayez.",
};
