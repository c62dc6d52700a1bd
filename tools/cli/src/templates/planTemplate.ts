/** The sheets of a template as plans: those of a run over a list that names somebody in every row, made to follow the list. */

import { auditTables } from "../../../../src/core/auditTables";
import { CHART_NAME, SUMMARY_CHART_NAME, TABLE_NAMES } from "../../../../src/core/contract/names";
import { EMPTY_HISTORY } from "../../../../src/core/history/history";
import type { Language } from "../../../../src/core/guide/codes";
import type { Audit } from "../../../../src/core/model/audit";
import type { SheetPlan } from "../../../../src/core/model/plan";
import { runToEnd } from "../../../../src/core/model/steps";
import { layoutHistory } from "../../../../src/core/sheets/history/layoutHistory";
import { layoutMatrix } from "../../../../src/core/sheets/matrix/layoutMatrix";
import { writtenBlocks, writtenTables } from "../../../../src/core/report/footprint";
import { layoutResources } from "../../../../src/core/sheets/resources/layoutResources";
import { layoutSummary } from "../../../../src/core/sheets/summary/layoutSummary";
import { quoteText } from "../../../../src/core/sheets/shared/structuredRef";
import { ListCells } from "./listCells";
import { categoryWords, LIST_FIELDS, LIST_ROWS, listTemplate } from "./listTemplate";
import { liveMatrix } from "./liveMatrix";
import { liveResources } from "./liveResources";
import { liveSummary } from "./liveSummary";
import { TEMPLATE_FILE_TEXTS } from "./templateTexts";

/** A day that stands nowhere: the sheets are of whatever day they are looked at. */
const AS_OF = "2026-11-29";

/** Matrix, resources and the page for the committee, in the order of their tabs. */
export function planTemplate(language: Language): readonly SheetPlan[] {
  const audit = fullAudit(language);
  const list = listTemplate(language, "blank").sheetName;
  const line = new ListCells(language).line();
  const told = `${line}&${quoteText(` · ${TEMPLATE_FILE_TEXTS[language].calculated(list)}`)}`;
  const names = { matrixTableName: TABLE_NAMES.matrix, userColumns: [] };
  const matrix = layoutMatrix(audit, { tableName: TABLE_NAMES.matrix, userColumns: [] });
  const resources = layoutResources(audit, { ...names, tableName: TABLE_NAMES.resources, chartName: CHART_NAME });
  const summary = layoutSummary(audit, {
    ...names,
    tableName: TABLE_NAMES.summary,
    chartName: SUMMARY_CHART_NAME,
    changes: null,
    keptNotes: 0,
  });
  const place = { sheet: resources.name, firstRow: (resources.tables[0]?.row ?? 0) + 1 };
  const plans = [
    liveMatrix(matrix, language, told),
    liveResources(resources, language, told),
    liveSummary(summary, language, { line, resources: place }),
  ];
  return [...plans, historyOf(plans, language)];
}

/** The hidden memory of a run that found nobody: by it the add-in knows later what on these sheets is not the user's. */
function historyOf(plans: readonly SheetPlan[], language: Language): SheetPlan {
  const written = plans.flatMap((plan) => runToEnd(writtenTables(plan))).filter(({ id }) => id !== "matrix");
  const history = { ...EMPTY_HISTORY, written, blocks: plans.flatMap(writtenBlocks) };
  return layoutHistory(history, { language, tableName: TABLE_NAMES.history, userColumns: [] });
}

/** An audit with somebody in every row and of every category, so that each sheet has all of its rows. */
function fullAudit(language: Language): Audit {
  const { sheetName, tableName, columns } = listTemplate(language, "blank");
  const kinds = [...categoryWords(language), ""];
  const rows = Array.from({ length: LIST_ROWS }, (_, row) =>
    LIST_FIELDS.map((field) => {
      if (field === "name") return `Valbrune ${row + 1}`;
      return field === "category" ? (kinds[row % kinds.length] ?? null) : null;
    }),
  );
  const table = {
    name: tableName,
    sheet: sheetName,
    origin: { row: 2, column: 0 },
    headers: columns.map(({ header }) => header),
    rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    hiddenRows: [],
    numberFormats: [],
    hasTotals: false,
  };
  const audit = auditTables([table], { asOf: AS_OF, language, pinned: [], chosen: null, skipped: [] });
  // The sheets of a list whose answers are known: those of a bare one, whom to ask first by name, come of a run.
  const { completeness } = audit;
  return { ...audit, completeness: { ...completeness, answered: completeness.of } };
}
