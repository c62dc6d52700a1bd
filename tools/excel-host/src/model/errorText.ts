/** Error values as the Excels of other languages show them; their values stay the English ones. */

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { "#NULL!": "#NUL!", "#VALUE!": "#VALEUR!", "#NAME?": "#NOM?", "#NUM!": "#NOMBRE!" },
  es: {
    "#NULL!": "#¡NULO!",
    "#DIV/0!": "#¡DIV/0!",
    "#VALUE!": "#¡VALOR!",
    "#REF!": "#¡REF!",
    "#NAME?": "#¿NOMBRE?",
    "#NUM!": "#¡NUM!",
    "#N/A": "#N/D",
  },
  pt: { "#NULL!": "#NULO!", "#VALUE!": "#VALOR!", "#NAME?": "#NOME?", "#NUM!": "#NÚM!", "#N/A": "#N/D" },
};

/** The text of a stored error (`#N/A`) in a language; an error that is not known there stays English. */
export function errorText(error: string, locale: string): string {
  return WORDS[locale.slice(0, 2)]?.[error] ?? error;
}
