import type { SubjectsTexts } from "../catalogue/subjects";
import { number, quote } from "./wording";

/** Portuguese texts about the table of subjects. */
export const subjects: SubjectsTexts = {
  sheetName: "Os meus temas",
  title: "Os meus temas: o que queremos tratar e o que é preciso para cada tema",
  howTo: [
    "Uma linha por tema ou desafio. Escreva por cima dos exemplos: enquanto ficarem tal como estão, não contam.",
    "Recursos: uma ou várias das palavras à direita, separadas por vírgulas. Um parceiro é de um tema quando a sua linha, na sua lista, nomeia esse tema ou o seu projeto.",
  ],
  headers: {
    subject: "Tema ou desafio",
    project: "Projeto",
    owner: "Responsável",
    needs: "Recursos necessários",
    users: "Utilizadores abrangidos",
  },
  example: "Exemplo: ",
  examples: [
    {
      subject: "alerta de cheias",
      project: "Alerta de cheias",
      owner: "Ambiente",
      needs: "Técnicos, Dados",
      users: "moradores ribeirinhos",
    },
    {
      subject: "ajuda digital para todos",
      project: "",
      owner: "Ação social",
      needs: "Financeiros, Humanos",
      users: "pessoas afastadas do digital",
    },
  ],
  resourceWords: "Recursos",
  problem: (own) => {
    switch (own.problem) {
      case "no-column":
        return `não há coluna ${quote(subjects.headers.subject)}. Dê esse cabeçalho à tabela, para que as suas linhas sejam lidas.`;
      case "second-table":
        return `esta segunda tabela de temas não é lida, conta ${quote(own.read)}. Passe para lá as suas linhas.`;
      case "too-long":
        return `só são lidas as primeiras ${number(own.rows)} linhas. Retire as que estão vazias ou não fazem falta.`;
      case "name-missing":
        return "a linha não diz de que tema se trata. Escreva-o ou esvazie a linha.";
      case "name-too-long":
        return "o nome do tema passa de 120 caracteres. Escreva um nome curto; os pormenores cabem ao lado.";
      case "named-twice":
        return `este tema já está em ${own.other}, e essa linha conta. Junte as duas numa só.`;
    }
  },
};
