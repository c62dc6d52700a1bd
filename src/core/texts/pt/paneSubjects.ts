import type { SubjectStrings } from "../catalogue/paneSubjects";
import { quote } from "./wording";

/** Portuguese texts of the pane about subjects. */
export const paneSubjects: SubjectStrings = {
  title: "Temas",
  question: "Para que temas precisa de parceiros?",
  add: "Adicionar os meus temas",
  show: "Mostrar os meus temas",
  about:
    "Insere uma tabela para anotar o que quer tratar e os recursos necessários; os resultados dizem então quem os poderia trazer.",
  place: (sheet) => `Os seus temas estão na folha ${quote(sheet)}.`,
  empty: (sheet) => `Ainda não há temas na folha ${quote(sheet)}: escreva por cima dos exemplos e verifique de novo.`,
  noneOfProject: "Nenhum dos seus temas é deste projeto.",
  states: {
    sure: "certo",
    possible: "a perguntar",
    unasked: "por perguntar",
    nobody: "ninguém",
    unneeded: "não é preciso",
    unsaid: "por anotar",
  },
  others: (count) => `e mais ${count}`,
  goToRow: "Mostrar a sua linha",
};
