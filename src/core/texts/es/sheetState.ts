import type { SheetStateStrings } from "../catalogue/sheetState";
import { number, plural } from "./wording";

/** Spanish texts that say whether the sheets are up to date. */
export const sheetState: SheetStateStrings = {
  upToDate: "Al día",
  unchanged: (day) => `Nada ha cambiado desde el ${day}.`,
  changes: (count, day) => `${plural(count, "cambio", "cambios")} desde el ${day}`,
  inList: (count) => `${number(count)} en su lista`,
  byHand: (count) => `${number(count)} en la matriz, a mano`,
  inSubjects: (count) => `${number(count)} en sus temas`,
  update: "Actualizar",
  updateSheets: "Actualizar las hojas",
};
