/** Counts over the matrix as formulas that follow it, right in Excel and in LibreOffice, whatever is filtered. */

import { RESOURCES, SCALE_FIELDS, SCALE_VALUES, type Profile, type Resource } from "../../guide/codes";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { MARK_COLUMNS, MARKS, type CountedAnswer, type MatrixColumn } from "../../contract/columns";
import { ZONES, ZONE_SIZE } from "../../contract/zones";
import { columnRef, columnsRef, quoteText } from "./structuredRef";

/** Expressions without leading `=`, over the matrix table of this name written in this language. */
export class MatrixCounts {
  constructor(
    private readonly table: string,
    private readonly texts: SheetCatalogue,
  ) {}

  /** Stakeholders that count. */
  stakeholders(): string {
    return `COUNTIFS(${this.isCounted()})`;
  }

  /** Listed stakeholders that do not count. */
  apart(): string {
    return `COUNTIFS(${this.column("counted")},0)`;
  }

  /** Stakeholders that count and are of a category. */
  ofCategory(code: string): string {
    return `COUNTIFS(${this.column("category_code")},${quoteText(code)},${this.isCounted()})`;
  }

  /** 1 in the rows of stakeholders that count, 0 in the others and in the blank row of a table without any. */
  counted(): string {
    return `--(${this.column("counted")}=1)`;
  }

  /** Answers obtained, of `ITEM_COUNT` per stakeholder. */
  answered(): string {
    return `SUMIFS(${this.column("answered")},${this.isCounted()})`;
  }

  /** Stakeholders with this answer about a resource. */
  answers(resource: Resource, answer: CountedAnswer): string {
    return `SUMPRODUCT(${this.counted()},--(${this.column(`resource_${resource}`)}=${quoteText(MARKS[answer])}))`;
  }

  /** The same for the resource whose code a reference gives; `#N/A` for any other text. */
  answersOf(code: string, answer: CountedAnswer): string {
    return RESOURCES.reduceRight(
      (others, resource) => `IF(${code}=${quoteText(resource)},${this.answers(resource, answer)},${others})`,
      "NA()",
    );
  }

  /** Resource questions to ask, over all resources. */
  toAsk(): string {
    return RESOURCES.map((resource) => this.answers(resource, "ask")).join("+");
  }

  /** Stakeholders with at least one resource question to ask. */
  stakeholdersToAsk(): string {
    const any = RESOURCES.map((resource) => `(${this.column(`resource_${resource}`)}=${quoteText(MARKS.ask)})`);
    return `SUMPRODUCT(${this.counted()},--(${any.join("+")}>0))`;
  }

  /** Stakeholders at one place of the grid. Blank cells and `?` are no numbers, so they stand nowhere. */
  at(familiarity: number, keenness: number): string {
    const conditions = [
      this.counted(),
      ...[["familiarity", familiarity] as const, ["keenness", keenness] as const].flatMap(([column, value]) => [
        this.isNumber(column),
        `--(${this.column(column)}=${value})`,
      ]),
    ];
    return `SUMPRODUCT(${conditions.join(",")})`;
  }

  /** Stakeholders of a profile, counted by their zone and not by a localised word. */
  profile(profile: Profile): string {
    const zone = this.column("zone");
    const [from, to] = [ZONES[profile], ZONES[profile] + ZONE_SIZE];
    return `COUNTIFS(${zone},${quoteText(`>=${from}`)},${zone},${quoteText(`<${to}`)},${this.isCounted()})`;
  }

  /**
   * Cells of marks and scales that no count reads: they hold something else than their marks, or nothing though their row is of
   * ours.
   */
  unread(): string {
    const { headers } = this.texts.matrix;
    const rowsByHand = `COUNTBLANK(${this.column("key")})`;
    const unreadIn = (columns: readonly MatrixColumn[], marks: readonly string[]): string => {
      const area = columnsRef(
        this.table,
        columns.map((column) => headers[column]),
      );
      const read = marks.map((mark) => `-COUNTIF(${area},${mark})`).join("");
      return `COUNTA(${area})${read}+MAX(0,COUNTBLANK(${area})-${columns.length}*${rowsByHand})`;
    };
    // A question mark stands for any character unless a tilde says otherwise.
    const ask = quoteText(`~${MARKS.ask}`);
    const [scales, marks] = [SCALE_FIELDS, MARK_COLUMNS];
    const steps = SCALE_VALUES.map(String);
    return `${unreadIn(scales, [...steps, ask])}+${unreadIn(marks, [quoteText(MARKS.yes), quoteText(MARKS.none), ask])}`;
  }

  /** Rows with a name that are not of ours: they count nowhere. */
  uncounted(): string {
    return `COUNTIFS(${this.column("name")},"<>",${this.column("key")},"")`;
  }

  private isCounted(): string {
    return `${this.column("counted")},1`;
  }

  private isNumber(column: MatrixColumn): string {
    return `--ISNUMBER(${this.column(column)})`;
  }

  private column(column: MatrixColumn): string {
    return columnRef(this.table, this.texts.matrix.headers[column]);
  }
}
