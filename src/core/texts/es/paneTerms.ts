import type { TermsStrings } from "../catalogue/paneTerms";

/** Spanish texts of the pane about the table of own words. */
export const paneTerms: TermsStrings = {
  show: "Mis palabras",
  about:
    "Inserta o muestra la tabla en la que dice qué significan sus columnas y palabras. Vale también en otros libros.",
  place: (sheet) => `La tabla está en la hoja «${sheet}».`,
  hold: (count) => (count === 1 ? "1 explicación vale." : `${count} explicaciones valen.`),
  notUnderstood: (count) => (count === 1 ? "1 celda no se ha entendido:" : `${count} celdas no se han entendido:`),
  readAgain: "Releer mis palabras",
};
