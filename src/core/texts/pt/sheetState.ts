import type { SheetStateStrings } from "../catalogue/sheetState";
import { number, plural } from "./wording";

/** Portuguese texts that say whether the sheets are up to date. */
export const sheetState: SheetStateStrings = {
  upToDate: "Em dia",
  unchanged: (day) => `Nada mudou desde ${day}.`,
  changes: (count, day) => `${plural(count, "alteração", "alterações")} desde ${day}`,
  inList: (count) => `${number(count)} na sua lista`,
  byHand: (count) => `${number(count)} na matriz, à mão`,
  inSubjects: (count) => `${number(count)} nos seus temas`,
  update: "Atualizar",
  updateSheets: "Atualizar as folhas",
};
