import type { TermsStrings } from "../catalogue/paneTerms";
import { SPACE } from "./wording";

/** French texts of the pane about the table of own words. */
export const paneTerms: TermsStrings = {
  show: "Mes mots",
  about:
    "Insère ou affiche le tableau où vous dites ce que veulent dire vos colonnes et vos mots. Il vaut aussi dans d’autres classeurs.",
  place: (sheet) => `Le tableau est sur la feuille «${SPACE}${sheet}${SPACE}».`,
  hold: (count) => (count < 2 ? `${count} explication comprise.` : `${count} explications comprises.`),
  notUnderstood: (count) =>
    count < 2 ? `${count} cellule non comprise${SPACE}:` : `${count} cellules non comprises${SPACE}:`,
  readAgain: "Relire mes mots",
};
