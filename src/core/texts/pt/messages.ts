import type { MessageTexts } from "../catalogue/messages";
import { ownTerms } from "./ownTerms";
import { subjects } from "./subjects";
import { number, percent, plural, quote } from "./wording";

/** Portuguese texts about findings and gaps. */
export const messages: MessageTexts = {
  colon: ": ",
  quote,
  place: ({ table, row, header, cell }, number) => {
    const column = header === null ? "" : `, coluna ${quote(header)}`;
    return row === null
      ? `Tabela ${quote(table)}${column}`
      : `Tabela ${quote(table)}, linha ${number}${column} (${cell})`;
  },
  names: (names, more) => (more === 0 ? names.join(", ") : `${names.join(", ")} e ${plural(more, "outro", "outros")}`),
  findings: {
    "missing-name": () =>
      "a linha tem dados mas não tem nome, por isso não é contada. Escreva o nome ou esvazie a linha.",
    "placeholder-name": (_, { value }) =>
      `${value} ainda não é um nome, por isso a linha não é contada. Escreva o nome ou esvazie a linha.`,
    "unknown-category": ({ candidates }, { value, label }) =>
      value === ""
        ? "sem categoria. Indique de que tipo de ator se trata."
        : candidates.length === 0
          ? `${value} não é uma categoria conhecida. Escreva um dos tipos do guia, por exemplo ${quote("Telecomunicações")}.`
          : `${value} pode ser ${candidates.map((own) => quote(label(own))).join(" ou ")}. Escreva o que corresponde.`,
    "category-inferred": ({ category }, { value, label }) =>
      `${value} foi lido como ${quote(label(category))}. Corrija se não for assim.`,
    "ambiguous-option": ({ readAs, rows }, { value, label }) =>
      `${value} pode significar várias coisas; foi lido como ${quote(label(readAs))} em ${plural(rows, "linha", "linhas")}. Precise se não for assim.`,
    "unknown-option": (_, { value }) =>
      `${value} não foi compreendido. Use uma das opções do guia; o texto é conservado.`,
    "ambiguous-mark": ({ rows }, { value }) =>
      `${value} só por si não diz ${quote("nenhum")} nem ${quote("não se sabe")}; ${plural(rows, "célula é lida", "células são lidas")} como a perguntar. Escreva ${quote("não")} onde perguntou e não há.`,
    "conflicting-answer": ({ other }, { label }) =>
      `a célula diz não, mas a lista de recursos nomeia ${quote(label(other))}. É lida como a perguntar até que uma das duas seja corrigida.`,
    "amount-in-answer": (_, { value }) =>
      `${value} é um montante, não um sim nem um não. Passe-o para uma coluna de montantes e responda aqui sim ou não.`,
    "scale-assumed": ({ reading, couldBeOneToFive }) =>
      `os números foram lidos na escala ${messages.scales[reading]}.${couldBeOneToFive ? " Se vai de 1 a 5, diga-o em «As suas colunas»." : ""}`,
    "scale-unreadable": (_, { value }) =>
      `${value} não está na escala. Escreva nulo, baixo, médio ou alto, ou de 0 a 3.`,
    "date-unreadable": (_, { value }) => `${value} não é uma data. Escreva uma data.`,
    "amount-unreadable": (_, { value }) => `${value} não é um só montante. Escreva um número, por exemplo 12000.`,
    "amount-without-yes": ({ answer }, { value }) =>
      `${value} consta como montante do parceiro, mas os seus recursos financeiros ${answer === "no" ? "dizem «não»" : "estão por perguntar"}. Escreva sim ali, ou corrija o montante.`,
    "agreement-over": () => "o acordo terminou, mas o estado ainda diz ativo. Renove-o, ou corrija a data ou o estado.",
    "agreement-denied": () =>
      "diz que não há acordo, mas a linha tem uma data de fim. Indique o acordo, ou apague a data.",
    "agreement-due": ({ threshold }) =>
      `a sua entidade atribui a este parceiro mais de ${number(threshold)} num ano e não está registado nenhum acordo escrito. Verifique se é preciso um, e registe-o.`,
    "number-damaged": (_, { value }) =>
      `${value} é o que um programa fez de um número longo. Ponha a célula em formato de texto e escreva o número de novo.`,
    "number-invalid": (_, { value }) => `os dígitos de controlo de ${value} estão errados. Compare com o registo.`,
    "error-cell": (_, { value }) => `a célula mostra o erro ${value}. Repare a fórmula ou escreva o valor.`,
    "duplicate-name": ({ others, isConfirmed }) =>
      isConfirmed === true
        ? sameBody(others)
        : `mesmo nome que ${others.join(", ")}. Cada linha é contada: junte-as ou distinga-as.`,
    "duplicate-number": ({ others, isConfirmed }) =>
      isConfirmed === true
        ? sameBody(others)
        : `mesmo número de registo que ${others.join(", ")}. Cada linha é contada: junte-as ou corrija o número.`,
    "own-row": (_, { value }) =>
      `${value} é a sua própria linha: é mostrada, mas não entra em nenhuma contagem de parceiros.`,
    "second-column": ({ kept }, { field }) => `deixada de lado, porque a coluna ${quote(kept)} já dá ${quote(field)}.`,
    "hidden-rows": ({ rows, counted }) =>
      counted
        ? `${plural(rows, "linha oculta ou filtrada, contada", "linhas ocultas ou filtradas, contadas")} mesmo assim.`
        : `${plural(rows, "linha oculta ou filtrada, deixada", "linhas ocultas ou filtradas, deixadas")} de lado, como escolheu.`,
    "unmapped-question": ({ answers }, { field }) =>
      `não há coluna para ${quote(field)}: ${plural(answers, "resposta é lida", "respostas são lidas")} como a perguntar.`,
    "merged-cells": ({ address }) => `há células unidas em ${address}. Uma tabela não as admite: separe-as primeiro.`,
    "totals-row": (_, { value }) =>
      `${value} parece uma linha de totais, mas é contada como um ator. Passe-a para a linha de totais da tabela.`,
    "not-a-register": () =>
      "quase todos os nomes estão em várias linhas, por isso provavelmente não são atores; cada linha é contada. Escolha outra lista.",
    "own-word": (own, { value, label }) => ownTerms.problem(own, value, label),
    subject: (own) => subjects.problem(own),
  },
  findingKinds: {
    "missing-name": "Linhas sem nome",
    "placeholder-name": "Nomes por escrever",
    "unknown-category": "Categoria ausente ou não reconhecida",
    "category-inferred": "Categoria deduzida do texto",
    "ambiguous-option": "Palavras com vários significados",
    "unknown-option": "Respostas não compreendidas",
    "ambiguous-mark": "Traços ambíguos",
    "conflicting-answer": "Respostas contraditórias",
    "amount-in-answer": "Montantes numa coluna de sim ou não",
    "scale-assumed": "Escalas a confirmar",
    "scale-unreadable": "Valores fora da escala",
    "date-unreadable": "Datas não compreendidas",
    "amount-unreadable": "Montantes não compreendidos",
    "amount-without-yes": "Montantes sem um sim",
    "agreement-over": "Acordos terminados dados como ativos",
    "agreement-denied": "Datas de fim sem acordo",
    "agreement-due": "Acordos escritos talvez em falta",
    "number-damaged": "Números danificados",
    "number-invalid": "Números com controlo errado",
    "error-cell": "Células com erro",
    "duplicate-name": "Mesmo nome duas vezes",
    "duplicate-number": "Mesmo número duas vezes",
    "own-row": "A sua própria linha",
    "second-column": "Segunda coluna para o mesmo",
    "hidden-rows": "Linhas ocultas",
    "unmapped-question": "Perguntas sem coluna",
    "merged-cells": "Células unidas",
    "totals-row": "Totais entre os atores",
    "not-a-register": "Provavelmente não é uma lista de atores",
    "own-word": "Palavras suas não compreendidas",
    subject: "Temas não lidos",
  },
  scales: {
    percent: `0 a ${percent(100)} (menos de ${percent(15)} nulo, menos de ${percent(50)} baixo, menos de ${percent(80)} médio)`,
    "0-10": "0 a 10 (0–1 nulo, 2–4 baixo, 5–7 médio, 8–10 alto)",
    "1-5": "1 a 5 (1 nulo, 2 baixo, 3 médio, 4–5 alto)",
    "0-3": "0 a 3 (nulo, baixo, médio, alto)",
    stars: "de estrelas",
  },
  gaps: {
    "empty-category": ({ category, gap: { apart = 0 } }) =>
      apart === 0
        ? `Nenhum ator na lista: ${category}. Quem os poderia representar?`
        : `${category}: ninguém com quem contar; ${plural(apart, "ator da lista não é contado", "atores da lista não são contados")}. Quem mais os poderia representar?`,
    "unclear-category": ({ category, gap: { doubt } }) => {
      const { unread = 0, of = 0, words = [] } = doubt ?? {};
      const reasons = [
        unread > 0 ? `${unread} de ${of} não têm categoria lida` : "",
        words.length > 0
          ? `${messages.names(words.slice(0, 3).map(quote), Math.max(0, words.length - 3))} pode referir-se a eles`
          : "",
      ];
      return `Não se pode saber se há alguém de ${category}: ${reasons.filter((text) => text !== "").join("; ")}.`;
    },
    "confirmed-gap": ({ category, resource, names, gap }) =>
      gap.stakeholders.length === 1
        ? `${category}: o único ator não traz ${resource} (resposta de ${names}).`
        : `${category}: nenhum dos ${number(gap.stakeholders.length)} traz ${resource} (respostas de ${names}).`,
    "never-asked": ({ category, resource, resources: [first = "", second = ""], ask, gap }) => {
      if (gap.gathered === undefined)
        return `${category}: ${resource} nunca confirmados (${counts(gap.counts)}) → perguntar a ${ask}.`;
      return gap.isUntouched === true
        ? `${category}: nada conhecido ainda (${gap.counts?.unknown ?? 0} a consultar) · primeiro ${first}, depois ${second}.`
        : `${category} – a perguntar: ${resource} → ${ask}.`;
    },
    "single-source": ({ category, resource, names }) => `${category}: uma só fonte de ${resource} (${names}).`,
    "no-incentive": ({ category, names, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${stakeholders.length} atores dispostos, sem meio de compromisso anotado: ${names}.`
        : `${category}: ${names} está disposto, sem meio de compromisso anotado.`,
    "expectation-missed": ({ category, names, resource, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${category}: ${stakeholders.length} atores não trazem ${resource}, embora o guia os espere (${names}).`
        : `${names} não traz ${resource}, embora o guia os espere desta categoria.`,
    "no-follow-up": ({ names, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${stakeholders.length} atores prontos, sem responsável ou sem próxima ação: ${names}.`
        : `${names} está pronto, mas não tem responsável ou próxima ação.`,
    "agreement-ending": ({ names, date, gap }) =>
      (gap.days ?? 0) < 0
        ? `O acordo com ${names} terminou em ${date}.`
        : `O acordo com ${names} termina em ${date} (${plural(gap.days ?? 0, "dia", "dias")}).`,
  },
  gapKinds: {
    "empty-category": "Nenhum ator",
    "unclear-category": "Não se sabe",
    "confirmed-gap": "Falta confirmada",
    "never-asked": "A perguntar",
    "single-source": "Fonte única",
    "no-incentive": "Sem meio anotado",
    "expectation-missed": "Esperado, falta",
    "no-follow-up": "Sem seguimento",
    "agreement-ending": "Acordo",
  },
  skipped: {
    "no-name-column": "sem coluna com os nomes dos atores",
    "name-only": "nomes, mas sem categoria nem perguntas do guia",
    "no-header-row": "sem linha de cabeçalho",
    empty: "sem linhas",
    "own-sheet": "escrita por esta ferramenta",
    "own-words": "as suas próprias palavras: lidas como tais",
    subjects: "a sua tabela de temas: lida como tal",
    "not-chosen": "não escolhida",
    "tables-first": "ao lado das tabelas, que vêm primeiro",
    sample: "o exemplo inventado, à parte dos seus dados",
    "not-a-register":
      "quase todos os nomes estão em várias linhas: pagamentos, reuniões ou semelhantes, não uma lista de atores",
    "word-list": "palavras para escolher, como nas listas suspensas",
    "no-header-found": "linhas sem cabeçalhos: ponha uma linha de cabeçalhos acima",
    "notes-only": "notas, não uma lista",
    "too-far-right": "não lidas: à direita das 200 primeiras colunas da folha. Uma lista deve começar mais à esquerda",
    damaged: "danificada no ficheiro: o Excel retira-a ao abrir, as células ficam",
  },
  askAgain: (date) => `a perguntar de novo: respostas de ${date}`,
  typedOver: { addedRow: "linha acrescentada", others: (count) => `… e mais ${count}` },
};

/** Sim, nenhum e a perguntar em números. */
function counts(answers: { yes: number; no: number; unknown: number } | null): string {
  return answers === null ? "" : `${answers.yes} sim, ${answers.no} nenhum, ${answers.unknown} a perguntar`;
}

/** Linhas que, segundo o utilizador, são um só organismo. */
function sameBody(others: readonly string[]): string {
  return `mesmo organismo que ${others.join(", ")}, como confirmou. Cada linha continua a ser contada: junte-as na sua lista.`;
}
