import { sentence } from "../wording/wording";
import type { Forms, OwnReportTexts } from "../catalogue/report";
import { history } from "./history";
import { percent, plural } from "./wording";

function count(number: number, [one, many]: Forms): string {
  return plural(number, one, many);
}

const STAKEHOLDERS: Forms = ["ator", "atores"];

/** Portuguese texts of actions, summary and history. */
export const report: OwnReportTexts = {
  count,
  singular: "<2",
  percentFormat: "0%",
  stakeholders: STAKEHOLDERS,
  and: " e ",
  names: (names, more) => names.join(", ") + (more === 0 ? "" : ` e mais ${more}`),
  byHand: {
    unread: [" célula não é lida", " células não são lidas"],
    uncounted: [" linha acrescentada à mão não conta", " linhas acrescentadas à mão não contam"],
  },
  stale: {
    added: [" linha acrescentada", " linhas acrescentadas"],
    removed: [" linha retirada", " linhas retiradas"],
    changed: "Linhas movidas",
    since: (date) => ` desde ${date}: atualize as folhas.`,
  },
  state: {
    upToDate: "Em dia",
    sameRows: (date) => `Nenhuma linha acrescentada nem retirada desde ${date}`,
    changed: [" linha alterada ou ordenada", " linhas alteradas ou ordenadas"],
    gone: [" coluna eliminada", " colunas eliminadas"],
    byHand: [" ator alterado à mão", " atores alterados à mão"],
    subjects: [" tema alterado", " temas alterados"],
    older: "Outras folhas foram escritas depois: atualize esta",
  },
  gaps: {
    title: "O que falta, do mais ao menos grave",
    headers: { kind: "Tipo", sentence: "Constatação e a quem perguntar", count: "Quantos" },
    share: (number, of) => `${number} de ${of}`,
    toAsk: (number) => `${number} a perguntar`,
    fragile: "frágil",
    more: (number) => `E ${count(number, ["falta menos grave", "faltas menos graves"])}.`,
    none: "Nada falta do que se pode esperar.",
    brief: {
      "empty-category": ({ category }) => `${category}: ninguém com quem contar`,
      "unclear-category": ({ count: unread, of }) =>
        unread === 0 ? "categorias com vários sentidos" : `${unread} de ${of} sem categoria lida`,
      "confirmed-gap": ({ category, resource, of }) =>
        `${category}: sem ${resource} (${plural(of, "ator perguntado", "atores perguntados")})`,
      "never-asked": ({ category, resource, count: toAsk, isUntouched, resources: [first = ""] }) =>
        isUntouched
          ? `${category}: nada conhecido (${toAsk}) · primeiro ${first}`
          : `${category}: ${resource}, ${toAsk} a perguntar`,
      "single-source": ({ category, resource, names }) => `${category}: ${resource} (${names})`,
      "no-incentive": ({ names }) => names,
      "expectation-missed": ({ category, names, resource }) => `${category}: sem ${resource} (${names})`,
      "no-follow-up": ({ names }) => names,
      "agreement-ending": ({ names, date, isOver }) => `${names}, ${isOver ? "terminou em" : "até"} ${date}`,
    },
  },
  grid: {
    title: "Quem está pronto? Familiaridade com o digital e disposição para o usar",
    message: ({ ready, promising, willing, ask }, of) =>
      sentence(
        [
          `${ready} de ${count(of, STAKEHOLDERS)} ${ready < 2 ? "está pronto" : "estão prontos"} para uma ação-piloto`,
          promising > 0 && `${promising} ${promising < 2 ? "é promissor" : "são promissores"}: perguntar primeiro`,
          willing > 0 &&
            `${willing} ${willing < 2 ? "está disposto e ganharia com apoio" : "estão dispostos e ganhariam com apoio"}`,
          ask > 0 && `${ask} ${ask < 2 ? "está" : "estão"} ainda por avaliar`,
        ],
        "; ",
      ),
    familiarity: "Familiaridade com o digital →",
    keenness: "Disposição ↑",
    scale: { 0: "0 nula", 1: "1 baixa", 2: "2 média", 3: "3 alta" },
    quadrants: {
      ready: "Prontos: ação-piloto",
      willing: "Dispostos: apoiar",
      skilled: "Competentes: motivar",
      watch: "A acompanhar",
    },
    more: (number) => `… e mais ${number}`,
    unplaced: "A consultar",
    nobody: "ninguém",
  },
  actions: {
    title: "A fazer",
    subtitle: (date) => `Primeiro o que se pode esperar dos parceiros dispostos · valores em ${date}`,
    askTitle: "A perguntar, por responsável",
    askHint: "Uma pergunta por linha, pronta a copiar para um e-mail.",
    nothingToAsk: "Nada a perguntar: todas as perguntas têm resposta.",
    moreToAsk: (number) =>
      `Primeiro o mais útil; ${count(number, ["ator continua", "atores continuam"])} por consultar: filtre a matriz por «?».`,
    headers: {
      owner: "Responsável",
      name: "A quem",
      category: "Categoria",
      subject: "Tema",
      reason: "Porquê agora",
      due_date: "Até",
      question: "Pergunta pronta a enviar",
      key: "Chave",
    },
    noOwner: "a designar",
    subject: (subject, more) => (more === 0 ? subject : `${subject} + ${more}`),
    reasons: {
      again: "Mais de 12 meses",
      expected: "Esperado pelo guia",
      "no-source": "Sem fonte conhecida",
      "second-source": "Segunda fonte",
      "more-sources": "Completa a oferta",
      profile: "Perfil desconhecido",
      motive: "Ganho desconhecido",
      means: "Meio desconhecido",
    },
    fitting: {
      seeker_finance: "Que financiamento ou investimento procuram, e poderiam entrar com uma parte própria?",
      user_keenness: "Como usariam um novo serviço digital, e o que o tornaria fácil?",
      user_finance: "De que precisariam para usar o que está previsto?",
      means_pilot: "Experimentariam uma ação-piloto connosco, ou preferem a visibilidade ou uma parceria complementar?",
      means_complementary:
        "Participariam ao lado de um parceiro que os complemente, ou preferem a visibilidade ou uma ação-piloto?",
      means_visibility:
        "Ser vistos ao nosso lado seria uma razão para participar, ou preferem uma parceria complementar ou uma ação-piloto?",
    },
    again: { subject: "perguntar de novo", question: (date) => `O que nos disseram é de ${date}. Ainda é assim?` },
    financeSought: "o financiamento que procuram",
    also: (subjects) => `Indiquem também ${subjects}.`,
    endingHeaders: {
      name: "Ator",
      category: "Categoria",
      agreement_end: "Fim",
      days: "Restam",
      owner: "Responsável",
      authority_amount: "Contributo da autarquia",
      decision: "A decidir",
      key: "Chave",
    },
  },
  summary: {
    title: "Parceiros digitais: em que ponto estamos?",
    page: {
      subtitle: (stakeholders, date) =>
        `Parceiros digitais · ${count(stakeholders, ["ator registado", "atores registados"])} · situação em ${date}`,
      money: { year: (year) => `${year}: `, partners: " acordados pelos parceiros, ", ours: " pela autarquia" },
      toTreat: (number) => (number === 0 ? "" : `; ${count(number, ["acordo a tratar", "acordos a tratar"])}`),
      ready: (ready, of) => `${count(ready, ["ator pronto", "atores prontos"])} em ${of}`,
      toAsk: (number) => (number === 0 ? "" : `; ${count(number, ["resposta a obter", "respostas a obter"])}`),
      budgetTitle: "Orçamento: o que traz e o que custa",
      budget: {
        cash: "Parceiros, em dinheiro",
        inKind: "Parceiros, em espécie",
        total: "Total dos parceiros",
        ours: "A autarquia",
        difference: "Diferença",
      },
      agreed: "acordado",
      possible: "possível",
      moneyTitle: "O que cada um traz, por ano",
      moneyChart: "Acordado a cores, possível a branco",
      series: ["Dinheiro", "Em espécie", "Autarquia", "Possível, à parte"],
      partnersOf: (year) => `${year} · parceiros`,
      oursOf: (year) => `${year} · nosso`,
      treatTitle: "Acordos a assinar, terminados ou que terminam em seis meses",
      moreToTreat: (number) => (number === 0 ? "" : `E mais ${number}, ver «Acordos e orçamento».`),
      readyTitle: (number) => `Quem está pronto (${number}): primeiro os de maior familiaridade e disposição`,
      readyHint: "Familiaridade + disposição, de 0 a 3, e a próxima ação.",
      toDecide: "a decidir",
    },
    listed: ["ator na lista", "atores na lista"],
    inCategories: (used, of) => `em ${used} das ${of} categorias do guia`,
    answered: "das respostas obtidas",
    answeredOf: [" de ", "; faltam ", ""],
    ready: ["ator pronto", "atores prontos"],
    readyHint: "para uma ação-piloto",
    toAsk: ["resposta a obter (recursos)", "respostas a obter (recursos)"],
    toAskOf: ["de ", [" ator", " atores"]],
    whoTitle: "Os nossos parceiros",
    quadrants: {
      ready: ["pronto", "prontos"],
      promising: ["promissor", "promissores"],
      willing: ["disposto", "dispostos"],
      skilled: ["competente", "competentes"],
      watch: ["a acompanhar", "a acompanhar"],
      ask: ["a consultar", "a consultar"],
    },
    askFirst: "perguntar primeiro",
    nobody: "ninguém",
    bringTitle: "O que podem trazer",
    chartTitle: "Recursos mobilizáveis, em número de atores",
    dataHeading: "Dados do gráfico (calculados, não alterar)",
    barHeaders: { resource: "Recurso", yes: "sim", none: "nenhum (perguntado)", ask: "a perguntar", code: "Código" },
    missingTitle: "O que falta",
    nothingMissing: "Nada falta.",
    moreMissing: (number) => `e mais ${number}, ver «Recursos por categoria»`,
    askTitle: "A quem perguntar primeiro, e até quando",
    noDate: "sem data",
    nothingToAsk: "Todas as perguntas têm resposta.",
    moreToAsk: (number) => `e mais ${number}, ver «A fazer»`,
    madeBy: "Elaborado por: _____________________",
    approvedBy: "Validado por: _____________________",
    onDay: "em: _______________",
  },
  changes: {
    title: (date) => `O que mudou desde ${date}`,
    firstTitle: "O que mudou",
    first: "Ainda não há um dia anterior com que comparar.",
    nothing: "Nada mudou.",
    added: ["novo", "novos"],
    gone: ["desaparecido", "desaparecidos"],
    renamed: ["renomeado", "renomeados"],
    rename: (from, to) => `${from} → ${to}`,
    answers: "Respostas",
    gained: (number) => count(number, ["ganha", "ganhas"]),
    lost: (number) => count(number, ["perdida", "perdidas"]),
    revised: (number) => count(number, ["alterada", "alteradas"]),
    moved: ["perfil alterado", "perfis alterados"],
    counted: "Contados",
    uncounted: (number) => `menos ${number}`,
    recounted: (number) => `mais ${number}`,
    completeness: "Respostas",
    from: (before, after) => `${percent(before)} → ${percent(after)}`,
    points: (category, points) => `${category} ${points > 0 ? "+" : "−"}${Math.abs(points)}`,
    kept: (number) =>
      `${count(number, ["nota de ator desaparecido guardada", "notas de atores desaparecidos guardadas"])} no histórico`,
  },
  projects: {
    title: "A quem diz respeito cada projeto",
    partner: "Ator",
    count: "Projetos",
    more: (partners, projects) =>
      `Não mostrados: ${[
        partners > 0 && count(partners, ["outro ator", "outros atores"]),
        projects > 0 && count(projects, ["outro projeto", "outros projetos"]),
      ]
        .filter((part) => part !== false)
        .join(", ")}.`,
  },
  history,
};
