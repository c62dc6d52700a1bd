import { ITEM_COUNT } from "../../guide/codes";
import type { OwnSheetTexts } from "../catalogue/sheets";
import { terms } from "./terms";
import { dateParts } from "../wording/wording";
import { number, plural } from "./wording";

function atores(count: number): string {
  return plural(count, "ator", "atores");
}

/** Portuguese texts of the sheets. */
export const sheets: OwnSheetTexts = {
  stakeholdersTable: "Atores",
  dateFormat: "dd/mm/yyyy",
  formatDate: (isoDate) => {
    const { year, month, day } = dateParts(isoDate);
    return `${day}/${month}/${year}`;
  },
  unfinished: "▲ Esta folha não foi terminada. Refaça as folhas: as suas notas estão guardadas e voltarão.",
  unfinishedInsert:
    "▲ Esta folha não foi terminada. Insira-a de novo: será completada onde está, salvo se alguém escreveu nela.",
  footer: { document: "Mapa de parceiros", page: "Página" },
  matrix: {
    title: "Matriz de parcerias",
    headers: {
      source_table: "Tabela de origem",
      name: "Ator",
      category: "Categoria",
      group: "Grupo",
      role: "Papel sugerido",
      quadrant: "Perfil",
      answered: "Respostas",
      missing: "Respostas em falta",
      expectation: "Expectativa não coberta",
      owner: "Responsável",
      next_action: "Próxima ação",
      due_date: "Prazo",
      agreement_end: "Fim do acordo",
      partner_amount: "Contributo do parceiro",
      in_kind_value: "Contributo em espécie",
      authority_amount: "Contributo da autarquia",
      category_code: "Código da categoria",
      key: "Chave",
      status: "Estado",
      counted: "Contado",
      gain_other: "Outros ganhos",
      incentive_other: "Outros meios",
      stance: "Posição",
      evidence: "Evidência",
      assessed_on: "Avaliado em",
      confidence: "Fiabilidade",
      project: "Projeto",
      order: "Ordem",
      zone: "Zona",
      standing: "Código de situação",
    },
    bands: {
      axes: "Eixos",
      gains: "Ganhos",
      resources: "Recursos",
      means: "Meios",
      review: "Revisão",
      followUp: "Seguimento",
      agreement: "Acordo e montantes",
    },
    legend:
      "✓ sim     – nenhum (perguntado); ganhos e meios: não citado     ? a perguntar          Escala: 0 nula · 1 baixa · 2 média · 3 alta",
    notes: {
      source_table: "Tabela de onde vem a linha.",
      quadrant:
        "Pronto: familiarizado e disposto (2 ou 3). Disposto: com vontade, pouco familiarizado. Competente: familiarizado, com pouca vontade. A acompanhar: nem um nem outro. A consultar: falta uma das duas notas.",
      answered: `Respostas obtidas às ${ITEM_COUNT} perguntas: familiaridade, disposição, ganhos, ${terms.allResources}, meios.`,
      missing: "Perguntas do guia ainda sem resposta.",
      expectation: "Recursos que o guia espera desta categoria e cuja resposta é «nenhum» ou está por perguntar.",
      category_code: "Coluna técnica: as fórmulas contam com ela. Não alterar.",
      key: "Coluna técnica: reconhece o ator na próxima atualização. Não alterar.",
    },
    keys: {
      scale: "0 nula · 1 baixa · 2 média · 3 alta · ? a perguntar",
      named: "✓ citado · – não citado, ou nenhum · ? a perguntar",
      answer: "✓ sim · – nenhum (perguntado) · ? a perguntar",
    },
    refused: { title: "Esta marca não é lida", choose: "Escolha da lista:" },
    fromTable: (count, { table, sheet, rows }) => {
      const where =
        rows === null
          ? ""
          : rows.first === rows.last
            ? `, linha ${rows.first}`
            : `, linhas ${rows.first} a ${rows.last}`;
      return `${atores(count)} da tabela «${table}» (folha ${sheet}${where})`;
    },
    fromTables: (count, tables, more) => {
      const names = tables.map((table) => `«${table}»`).join(", ");
      return `${atores(count)} de ${tables.length + more} tabelas (${names}${more === 0 ? "" : ` e mais ${more}`})`;
    },
    asOf: (date, version) => `valores em ${date} · regras, versão ${version}`,
    allProjects: "Todos os projetos",
    ofProject: (project) => `Projeto «${project}»`,
    caveats: {
      apart: (figure, count) => `${figure} não contado${count < 2 ? "" : "s"}`,
      noCategory: (figure) => `${figure} sem categoria lida`,
      duplicates: (figure) => `${figure} talvez em duplicado`,
      old: (figure, of) => `${figure} de ${of} respostas com mais de 12 meses`,
      leftAside: (names) => `não lidas: ${names}`,
    },
    empty: (table) => `Nenhum ator: acrescente uma linha à tabela «${table}».`,
  },
  resources: {
    title: "Recursos por categoria",
    headers: { category: "Categoria", stakeholders: "Atores", code: "Código" },
    countHeader: (resource, answer) => `${resource}: ${answer.replaceAll(" ", "\u00a0")}`,
    answers: { yes: "sim", none: "nenhum", ask: "a perguntar" },
    total: "Conjunto",
    legend: "Legenda do gráfico",
    outgrown: "Há barras que saem do seu painel: atualize as folhas.",
    source: (count, categories, date) =>
      `Contado sobre a matriz: ${atores(count)} em ${plural(categories, "categoria", "categorias")} · os números e as frases seguem a matriz, o que falta é de ${date}`,
    chartTitle:
      "Quem pode trazer o quê? Número de atores: cheio = sim, contorno = nenhum (perguntado), âmbar = a perguntar",
    dataHeading: "Dados do gráfico (calculados, não alterar)",
    message: {
      and: " e ",
      mostAvailable: (resources, yes, of) =>
        `Os recursos ${resources} são os mais disponíveis (${number(yes)} de ${atores(of)})`,
      equallyAvailable: (yes, of) =>
        `Vários recursos estão igualmente disponíveis (${number(yes)} de ${atores(of)} cada um)`,
      nobody: "Ainda não é contado nenhum ator.",
      noneAvailable: "Nenhum recurso tem ainda um sim",
      mostLacking: (resources, none) => `${resources} são os que mais faltam (${number(none)} «nenhum»)`,
      toAsk: (answers) =>
        answers === 0
          ? "Todas as perguntas sobre recursos têm resposta."
          : `${answers === 1 ? "Falta" : "Faltam"} ${plural(answers, "resposta", "respostas")} por obter.`,
    },
  },
};
