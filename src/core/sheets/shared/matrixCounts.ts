/** Counts over the matrix as formulas that follow it, right in Excel and in LibreOffice, whatever is filtered. */

import { RESOURCES, type Quadrant, type Resource } from "../../guide/codes";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { MARKS, type CountedAnswer, type MatrixColumn } from "../../contract/columns";
import { columnRef, quoteText } from "./structuredRef";

/** Expressions without leading `=`, over the matrix table of this name written in this language. */
export class MatrixCounts {
  constructor(
    private readonly table: string,
    private readonly texts: SheetCatalogue,
  ) {}

  /** Stakeholders: the blank row of a table without any is none. */
  stakeholders(): string {
    return `SUMPRODUCT(--(${this.column("key")}<>""))`;
  }

  /** Answers obtained, of `ITEM_COUNT` per stakeholder. */
  answered(): string {
    return `SUM(${this.column("answered")})`;
  }

  /** Stakeholders with this answer about a resource. */
  answers(resource: Resource, answer: CountedAnswer): string {
    return `SUMPRODUCT(--(${this.column(`resource_${resource}`)}=${quoteText(MARKS[answer])}))`;
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
    return `SUMPRODUCT(--(${any.join("+")}>0))`;
  }

  /** Stakeholders at one place of the grid. Blank cells and `?` are no numbers, so they stand nowhere. */
  at(familiarity: number, keenness: number): string {
    return this.placed(`=${familiarity}`, `=${keenness}`);
  }

  /** Stakeholders of a quadrant, counted by the two scales and not by a localised word. */
  quadrant(quadrant: Quadrant): string {
    switch (quadrant) {
      case "ready":
        return this.placed(">=2", ">=2");
      case "willing":
        return this.placed("<2", ">=2");
      case "skilled":
        return this.placed(">=2", "<2");
      case "watch":
        return this.placed("<2", "<2");
      case "ask":
        return `${this.stakeholders()}-SUMPRODUCT(${this.isNumber("familiarity")},${this.isNumber("keenness")})`;
    }
  }

  private placed(familiarity: string, keenness: string): string {
    const conditions = [
      this.isNumber("familiarity"),
      this.isNumber("keenness"),
      `--(${this.column("familiarity")}${familiarity})`,
      `--(${this.column("keenness")}${keenness})`,
    ];
    return `SUMPRODUCT(${conditions.join(",")})`;
  }

  private isNumber(column: MatrixColumn): string {
    return `--ISNUMBER(${this.column(column)})`;
  }

  private column(column: MatrixColumn): string {
    return columnRef(this.table, this.texts.matrix.headers[column]);
  }
}
