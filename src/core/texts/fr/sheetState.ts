import type { SheetStateStrings } from "../catalogue/sheetState";
import { number, plural } from "./wording";

/** French texts that say whether the sheets are up to date. */
export const sheetState: SheetStateStrings = {
  upToDate: "À jour",
  unchanged: (day) => `Rien n’a changé depuis le ${day}.`,
  changes: (count, day) => `${plural(count, "changement", "changements")} depuis le ${day}`,
  inList: (count) => `${number(count)} dans votre liste`,
  byHand: (count) => `${number(count)} dans la matrice, à la main`,
  inSubjects: (count) => `${number(count)} dans vos sujets`,
  update: "Mettre à jour",
  updateSheets: "Mettre les feuilles à jour",
};
