/** The matrix of the templates: each row reads the row of the list that has its place, and is blank while that is. */

import { TABLE_NAMES } from "../../../../src/core/contract/names";
import { isDerivedColumn, MARKS, matrixPosition, type MatrixColumn } from "../../../../src/core/contract/columns";
import { groupOf, statedRoles } from "../../../../src/core/guide/categories";
import {
  CATEGORIES,
  GAIN_FIELDS,
  INCENTIVE_FIELDS,
  isScaleField,
  RESOURCE_FIELDS,
  SCALE_VALUES,
  type Category,
  type Language,
  type ScaleField,
} from "../../../../src/core/guide/codes";
import { plainWord } from "../../../../src/core/interview/ownVocabulary";
import type { PlanCell, PlanColumn, SheetPlan } from "../../../../src/core/model/plan";
import { quoteText, thisRowRef } from "../../../../src/core/sheets/shared/structuredRef";
import { sheetTexts } from "../../../../src/core/texts/texts";
import { ListCells } from "./listCells";
import { answerWords, categoryWord, LIST_ROWS, type AnswerField } from "./listTemplate";

/** Two lines of a name or of what is missing. */
const ROW_POINTS = 27;
/** Shown although the sample or the blank list has nothing in them yet. */
const SHOWN: readonly MatrixColumn[] = ["owner", "next_action", "due_date"];

/** The plan of a run over as many rows, with formulas in the place of what a run writes. */
export function liveMatrix(plan: SheetPlan, language: Language, line: string): SheetPlan {
  const [table] = plan.tables;
  if (table === undefined) return plan;
  const formulas = new MatrixFormulas(language);
  const shown = SHOWN.map(matrixPosition);
  const head = plan.cells.map((block) => (block.row === 0 ? { ...block, cells: withLine(block.cells, line) } : block));
  return {
    ...plan,
    cells: head,
    tables: [{ ...table, columns: table.columns.map((column) => formulas.column(column)) }],
    rowHeights: [
      ...plan.rowHeights.filter(({ row }) => row < table.row + 1),
      { row: table.row + 1, count: LIST_ROWS, points: ROW_POINTS },
    ],
    hiddenColumns: plan.hiddenColumns.filter((column) => !shown.includes(column)),
    // The list is in its own order: there are no groups to part by lines.
    conditionalFormats: plan.conditionalFormats.filter(({ topBorder }) => topBorder === undefined),
    choices: [],
  };
}

/** The lines of a head with the one under the title replaced. */
export function withLine(cells: readonly (readonly PlanCell[])[], line: string): readonly (readonly PlanCell[])[] {
  return cells.map((row, index) => (index === 1 ? [{ formula: `=${line}` }, ...row.slice(1)] : row));
}

class MatrixFormulas {
  private readonly list: ListCells;

  constructor(private readonly language: Language) {
    this.list = new ListCells(language);
  }

  column(column: PlanColumn): PlanColumn {
    const id = column.id as MatrixColumn;
    const formula = this.formula(id, column);
    const cells = formula === null ? Array<PlanCell>(LIST_ROWS).fill(null) : { formula };
    return { id, header: column.header, cells };
  }

  private formula(id: MatrixColumn, { cells }: PlanColumn): string | null {
    if (isDerivedColumn(id)) {
      const derived = "formula" in cells ? cells.formula.slice(1) : "0";
      // Ranks are numbers in every row: a text among them would be an error.
      return id === "order" || id === "zone" ? `=${derived}` : this.ifNamed(derived);
    }
    if (isScaleField(id)) return this.ifNamed(this.step(id));
    const answer = this.answer(id);
    if (answer !== null) return this.ifNamed(answer);
    switch (id) {
      case "name":
        return `=IFERROR(TRIM(${this.list.cell("name")}),"")`;
      case "category":
        return this.ifNamed(this.byCategory((code) => sheetTexts(this.language).categories[code], this.noCategory()));
      case "category_code":
        return this.ifNamed(this.category());
      case "group":
        return this.ifNamed(this.byCategory((code) => sheetTexts(this.language).groups[groupOf(code)], ""));
      case "role":
        return this.ifNamed(this.byCategory((code) => this.roles(code), ""));
      case "owner":
      case "next_action":
        return this.ifNamed(`IFERROR(${this.list.cell(id)}&"","")`);
      case "due_date":
        return this.ifNamed(`IFERROR(IF(${this.list.cell(id)}="","",${this.list.cell(id)}),"")`);
      case "source_table":
        return this.ifNamed(quoteText(this.list.table));
      case "key":
        return this.ifNamed(`${quoteText(`${this.list.table}/`)}&(ROW()-ROW(${this.keyHeader()}))`);
      case "counted":
        return this.ifNamed("1");
      default:
        return null;
    }
  }

  private ifNamed(expression: string): string {
    return `=IF(${this.own("name")}="","",${expression})`;
  }

  private step(field: ScaleField): string {
    const cell = this.list.cell(field);
    const steps = SCALE_VALUES.reduceRight<string>(
      (other, value) => `IF(${cell}=${quoteText(plainWord(field, String(value), this.language))},${value},${other})`,
      quoteText(MARKS.ask),
    );
    return `IFERROR(${steps},${quoteText(MARKS.ask)})`;
  }

  /** The mark of an answer; null for columns that hold none. */
  private answer(id: MatrixColumn): string | null {
    const [yes, no] = answerWords(this.language).map(quoteText);
    const [met, none, ask] = [MARKS.yes, MARKS.none, MARKS.ask].map(quoteText);
    const mark = (field: AnswerField, other: string): string =>
      `IFERROR(IF(${this.list.cell(field)}=${yes},${met},${other}),${ask})`;
    for (const resource of RESOURCE_FIELDS) {
      if (resource === id) return mark(resource, `IF(${this.list.cell(resource)}=${no},${none},${ask})`);
    }
    for (const fields of [GAIN_FIELDS, INCENTIVE_FIELDS]) {
      const field = fields.find((own) => own === id);
      if (field === undefined) continue;
      // What is not named beside something that is, is not named; all no is none.
      const count = (word: string | undefined): string => `COUNTIF(${this.list.cells(fields)},${word})`;
      return mark(field, `IF(OR(${count(yes)}>0,${count(no)}=${fields.length}),${none},${ask})`);
    }
    return null;
  }

  private category(): string {
    const cell = this.list.cell("category");
    const codes = CATEGORIES.reduceRight<string>(
      (other, code) => `IF(${cell}=${quoteText(categoryWord(code, this.language))},${quoteText(code)},${other})`,
      quoteText("none"),
    );
    return `IFERROR(${codes},"none")`;
  }

  private byCategory(say: (code: Category) => string, none: string): string {
    const code = this.own("category_code");
    return CATEGORIES.reduceRight<string>(
      (other, category) => `IF(${code}=${quoteText(category)},${quoteText(say(category))},${other})`,
      quoteText(none),
    );
  }

  private roles(code: Category): string {
    const { roles } = sheetTexts(this.language);
    return statedRoles(code)
      .map((role) => roles.get(role) ?? role)
      .join(", ");
  }

  private noCategory(): string {
    return sheetTexts(this.language).noCategory;
  }

  private own(column: MatrixColumn): string {
    return thisRowRef(TABLE_NAMES.matrix, sheetTexts(this.language).matrix.headers[column]);
  }

  private keyHeader(): string {
    return `${TABLE_NAMES.matrix}[[#Headers],[${sheetTexts(this.language).matrix.headers.key}]]`;
  }
}
