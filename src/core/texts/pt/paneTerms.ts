import type { TermsStrings } from "../catalogue/paneTerms";

/** Portuguese texts of the pane about the table of own words. */
export const paneTerms: TermsStrings = {
  show: "As minhas palavras",
  about:
    "Insere ou mostra a tabela em que diz o que significam as suas colunas e palavras. Vale também em outros livros.",
  place: (sheet) => `A tabela está na folha «${sheet}».`,
  hold: (count) => (count === 1 ? "1 explicação vale." : `${count} explicações valem.`),
  notUnderstood: (count) =>
    count === 1 ? "1 célula não foi compreendida:" : `${count} células não foram compreendidas:`,
  readAgain: "Reler as minhas palavras",
};
