import type { MapTexts } from "../catalogue/map";
import { plural } from "./wording";

/** Portuguese texts of the map. */
export const map: MapTexts = {
  title: {
    ready: (count) =>
      `O ecossistema: ${count === 0 ? "nenhum parceiro pronto" : plural(count, "parceiro pronto", "parceiros prontos")}`,
    toAsk: (count) => (count === 0 ? "" : `, ${count} a consultar`),
    absent: (count) => (count === 0 ? "" : `, ${plural(count, "categoria", "categorias")} sem ninguém`),
  },
  subtitle: (partners) =>
    `${plural(partners, "parceiro", "parceiros")} · quanto mais à esquerda, mais familiarizado com o digital e mais disposto`,
  howToRead:
    "Do escuro ao claro: prontos · negrito sobre branco: dispostos · normal sobre branco: competentes · cinzento: a acompanhar · âmbar: a consultar. Em cada faixa, primeiro o mais próximo.",
  namesOf: (date) => `Os nomes são os de ${date}; as contagens seguem a matriz.`,
  actions: {
    ready: "propor uma ação-piloto",
    willing: "acompanhar, associar",
    skilled: "dar uma razão",
    watch: "manter o contacto",
    ask: "fazer as perguntas",
  },
  headers: {
    category: "Categoria",
    partners: "Parceiros",
    ready_6: "Prontos (3 + 3)",
    ready_5: "Prontos (3 + 2)",
    ready_4: "Prontos (2 + 2)",
    willing: "Dispostos",
    skilled: "Competentes",
    watch: "A acompanhar",
    ask: "A consultar",
    words: "Por palavras",
    slot: "Linha",
    slots: "Linhas da faixa",
    code: "Código de categoria",
    nobody: "Diz-se de uma faixa vazia",
    key: "Chave",
  },
  more: ["+ ", " outros"],
  counted: {
    partners: ["parceiro", "parceiros"],
    ready: ["pronto", "prontos"],
    willing: ["disposto", "dispostos"],
    skilled: ["competente", "competentes"],
    watch: ["a acompanhar", "a acompanhar"],
    ask: ["a consultar", "a consultar"],
  },
  colon: ": ",
  absent: "✕ Ninguém na lista: quem poderia falar por eles?",
  unseen: "? Ninguém visto ainda: a categoria de alguns parceiros não pôde ser lida",
  lessonsTitle: (date) => `O que o mapa ensina, em ${date}`,
  lessons: {
    closest: (category, ready, of) => `${category}: a faixa mais próxima, ${ready} de ${of} prontos.`,
    skilled: (category, skilled, of) =>
      `${category}: ${skilled} de ${of} ${skilled === 1 ? "conhece" : "conhecem"} o digital, mas ainda sem vontade. Dar uma razão.`,
    willing: (category, willing, of) =>
      `${category}: ${willing} de ${of} ${willing === 1 ? "tem" : "têm"} vontade, mas ainda sem à-vontade. Acompanhar.`,
    ask: (toAsk, of) =>
      `${toAsk} de ${of} ainda não ${toAsk === 1 ? "disse" : "disseram"} onde ${toAsk === 1 ? "está" : "estão"}: a última coluna é a quem perguntar.`,
    absent: (categories) => `Ainda não há ninguém na lista entre: ${categories}.`,
    unseen: (categories) => `Ainda não vistos, porque algumas categorias não puderam ser lidas: ${categories}.`,
  },
  pairsTitle: "Ofertas e necessidades que se respondem: quem convidar em conjunto",
  pairHeaders: ["Procura", "O quê", "Pode trazê-lo", "Projeto", "Ver antes de", "Porquê"],
  offers: {
    financial: "→ fundos",
    technical: "→ competências técnicas",
    human: "→ pessoas",
    data: "→ dados",
    order: "→ um cliente",
  },
  noted: "necessidade anotada na sua lista",
  stated: "o guia di-lo desta categoria",
  noPairs:
    "Nenhuma oferta responde ainda a uma necessidade. Uma coluna «Necessidades» na sua lista e mais respostas sobre recursos farão encontrar pares.",
  pairsHint: "Só parceiros dispostos e respostas conhecidas: nunca uma suposição.",
};
