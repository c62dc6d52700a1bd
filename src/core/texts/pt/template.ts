import type { TemplateTexts } from "../catalogue/template";

/** Portuguese texts around a template table. */
export const template: TemplateTexts = {
  sheetName: "Atores",
  listSheetName: "Listas de palavras",
  title: "Uma linha por ator. Deixe a célula vazia enquanto ninguém tiver perguntado.",
  sampleTitle: "Exemplo inventado: doze atores de uma cidade. Deixe a célula vazia enquanto ninguém tiver perguntado.",
  listHeaders: { CATEGORY: "Tipos de atores", GAIN: "Ganhos esperados", INCENTIVE: "Meios de compromisso" },
  guidance: {
    name: "Nome da organização. Uma linha para cada; não é preciso o nome de nenhuma pessoa.",
    category: "Escolha o tipo de ator na lista (folha «Listas de palavras»).",
    kind: "Escolha o tipo de ator na lista.",
    several: "Vários: separe com ponto e vírgula. «Nenhum» se perguntou e não há.",
    answer: "Sim, ou Não se perguntou e não há. Vazio ou ? = a perguntar.",
    notes: "Sem dados pessoais: o livro é partilhado.",
  },
  sampleNames: {
    agency: "Agência metropolitana de Valbrune",
    water: "Companhia das águas de Ardelle",
    bank: "Banco de Tressac",
    mobile: "Ondal Móvel",
    networks: "Fibrance Redes",
    studio: "Estúdio Cartéo",
    riders: "Cooperativa de mototáxis",
    repair: "Oficina Segunda Vida",
    links: "Clique e Laço",
    neighbourhood: "Comité do bairro da Ribeira",
    buses: "Painel de utentes do autocarro",
    university: "Universidade de Tressac",
  },
};
