/** Lists the edits of the matrix with what each would write into the user's own row, in its own words. */

import { sheetCellAddress } from "../model/address";
import { detectLanguage } from "../columns/detectLanguage";
import { isGainField, isIncentiveField, isResourceField, type Category, type Status } from "../guide/codes";
import { groupBy } from "../model/groups";
import { fieldLabel } from "../messages/messages";
import type { Audit } from "../model/audit";
import type { TableMapping } from "../model/mapping";
import type { AssessedStakeholder } from "../model/stakeholder";
import { besideRows, type Steps } from "../model/steps";
import { isCellError, type Cell, type Table } from "../model/table";
import type { OwnContent } from "../report/ownContent";
import type { ExplainedWord } from "../words/ownWords";
import type { CellWrite } from "../interview/answer";
import { columnOf, type EditPlace, type WordsInUse } from "./editPlace";
import { encodeEdits, type EditProblem } from "./encodeEdits";
import {
  canBePut,
  isEditedColumn,
  type CodeColumn,
  type EditedColumn,
  type EditWish,
  type MatrixEdit,
} from "./matrixEdit";
import { openEdits, type OpenEdit } from "./openEdits";

/** A fresh reading of the sources. */
export interface EditSources {
  readonly audit: Audit;
  readonly tables: readonly Table[];
  /** Words the user has explained. */
  readonly words: readonly ExplainedWord[];
}

/** The edits of a matrix, in its order; a step for each row of it. */
export function* listEdits(content: OwnContent, sources: EditSources): Steps<MatrixEdit[]> {
  const all = yield* besideRows(openEdits(content, sources.audit), 0);
  const placeOf = editPlaces(sources);
  const listed: MatrixEdit[] = [];
  let rows = 0;
  for (const [, own] of groupBy(all, ({ key, id }) => key ?? id)) {
    yield (rows += 1);
    const stakeholder = own[0]?.stakeholder ?? null;
    const place = stakeholder === null ? null : placeOf(stakeholder);
    listed.push(...(place === null ? own.map(withoutPlace) : inSource(own, place)));
  }
  return listed;
}

/** Makes out where the edits about a stakeholder go; null where its table is not there. */
export function editPlaces({
  audit,
  tables,
  words,
}: EditSources): (stakeholder: AssessedStakeholder) => EditPlace | null {
  const sources = new Map(
    audit.tables.flatMap(({ table: name, mapping }) => {
      const table = tables.find((own) => own.name === name);
      if (table === undefined) return [];
      // Words the table has none of its own for are those of its headers' language.
      const language = detectLanguage([mapping]);
      const used = wordsInUse(audit, table, mapping);
      return [[name, { table, mapping, words, language, used }] as const];
    }),
  );
  return (stakeholder) => {
    const source = sources.get(stakeholder.row.table);
    return source === undefined ? null : { ...source, row: stakeholder.row.index, stakeholder };
  };
}

/** The words of a source for a code, the most frequent first; looked up once for each code. */
function wordsInUse({ stakeholders }: Audit, table: Table, mapping: TableMapping): WordsInUse {
  const known = new Map<string, readonly string[]>();
  const codeOf = (field: CodeColumn, own: AssessedStakeholder): Category | Status | null =>
    field === "status" ? own.status : own.ownKind === undefined ? own.category : null;
  return (field, code) => {
    const before = known.get(`${field} ${code}`);
    if (before !== undefined) return before;
    const column = mapping.columns.find((own) => own.field === field)?.index ?? -1;
    const counts = new Map<string, number>();
    for (const own of stakeholders) {
      const cell = own.row.table === table.name ? (table.rows[own.row.index]?.[column] ?? null) : null;
      if (typeof cell !== "string" || cell.trim() === "" || codeOf(field, own) !== code) continue;
      counts.set(cell.trim(), (counts.get(cell.trim()) ?? 0) + 1);
    }
    const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
    known.set(`${field} ${code}`, words);
    return words;
  };
}

/** What an edit asks to be written; null where it asks for nothing. */
export function wishOf({ column, value }: Pick<MatrixEdit, "column" | "value">): EditWish | null {
  return column === null || value === null || !isEditedColumn(column) ? null : { column, value };
}

/** The column of the source that holds the answers of a column of the matrix; null where there is none. */
export function sourceColumn(place: EditPlace, column: EditedColumn): number | null {
  const own = columnOf(place, column);
  if (own !== null) return own;
  if (isResourceField(column)) return columnOf(place, "resources");
  if (isGainField(column)) return columnOf(place, "gains");
  return isIncentiveField(column) ? columnOf(place, "incentives") : null;
}

function withoutPlace({ stakeholder: _, ...edit }: OpenEdit): MatrixEdit {
  return { ...edit, place: null, inList: null, words: null, needs: null };
}

/** The edits of one row, each with its cell in the source and what would stand there. */
function inSource(edits: readonly OpenEdit[], place: EditPlace): MatrixEdit[] {
  const wishes = edits.flatMap((edit) => (isOpen(edit) ? (wishOf(edit) ?? []) : []));
  const { writes, problems } = wishes.length === 0 ? NOTHING : encodeEdits(place, wishes);
  return edits.map(({ stakeholder: _, ...edit }): MatrixEdit => {
    const { column } = edit;
    const at = column === null || !isEditedColumn(column) ? null : sourceColumn(place, column);
    const problem = column === null || !isEditedColumn(column) ? undefined : problems.get(column);
    const write = writes.find((own) => own.column === at);
    return {
      ...edit,
      kind: problem === undefined ? edit.kind : kindOf(problem, at !== null),
      place: { table: place.table.name, row: place.row, cell: at === null ? null : cellOf(place, at) },
      inList: at === null ? null : (place.table.rows[place.row]?.[at] ?? null),
      words: isOpen(edit) && problem === undefined && write !== undefined ? wordsOf(write) : null,
      needs: problem?.status === "needs-column" ? neededColumn(place, problem) : null,
    };
  });
}

const NOTHING: ReturnType<typeof encodeEdits> = { writes: [], problems: new Map() };

function isOpen({ kind }: Pick<OpenEdit, "kind">): boolean {
  return canBePut({ kind });
}

function kindOf(problem: EditProblem, hasColumn: boolean): MatrixEdit["kind"] {
  if (problem.status === "scale-would-change") return problem.status;
  return problem.status === "needs-column" && !hasColumn ? "no-column" : "no-word";
}

function cellOf({ table: { sheet, origin }, row }: EditPlace, column: number): string {
  return sheetCellAddress(sheet, origin.row + 1 + row, origin.column + column);
}

function wordsOf({ value, dayText }: CellWrite): string {
  return dayText ?? String(value);
}

function neededColumn(
  { table, language }: EditPlace,
  { field }: Extract<EditProblem, { status: "needs-column" }>,
): MatrixEdit["needs"] {
  return { table: table.name, field, header: fieldLabel(field, language) };
}

/** A cell of the source as people read it; "" where it is blank. */
export function listText(cell: Cell): string {
  if (cell === null) return "";
  return isCellError(cell) ? cell.error : String(cell);
}
