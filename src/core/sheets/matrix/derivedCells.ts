/**
 * What follows from the marks of a row, as formulas: one for each derived column of the matrix.
 *
 * They say what an audit of the same marks says. They read codes, marks and numbers, never a word in the language of the sheet,
 * and need no array evaluation.
 */

import { CLIENTS_OR_FUNDERS } from "../../checklist/assess";
import { MARKS, NOTHING, type DerivedColumn, type MatrixColumn } from "../../contract/columns";
import { NO_ZONE, ZONES } from "../../contract/zones";
import {
  AMOUNT_FIELDS,
  CATEGORIES,
  ENOUGH_ANSWERS,
  GAIN_FIELDS,
  INCENTIVE_FIELDS,
  isScaleField,
  ITEM_COUNT,
  CHECKLIST_ITEMS,
  PROFILES,
  REASONS_APART,
  RESOURCES,
  SCALE_FIELDS,
  SCALE_VALUES,
  type Apart,
  type Category,
  type ChecklistItem,
  type Resource,
} from "../../guide/codes";
import { DEFAULT_SETTINGS, expectedGrades, type AuditSettings } from "../../model/settings";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { headerRef, quoteText, thisRowRef, thisRowsRef } from "../shared/structuredRef";

/** More rows than a sheet has: the row breaks ties between numbers of the order. */
export const ORDER_ROWS = 10_000_000;

const REASONS: readonly Apart[] = [...REASONS_APART, "elsewhere"];

/** The formula of each derived column of the table. */
export function derivedCells(
  table: string,
  texts: SheetCatalogue,
  settings: AuditSettings = DEFAULT_SETTINGS,
): Readonly<Record<DerivedColumn, { readonly formula: string }>> {
  const row = new RowFormulas(table, texts, settings);
  return {
    quadrant: { formula: `=${row.profile()}` },
    answered: { formula: `=${row.ifCounted(row.answered(), quoteText(""))}` },
    missing: { formula: `=${row.ifCounted(row.missing(), quoteText(NOTHING))}` },
    expectation: { formula: `=${row.ifCounted(row.expectation(), quoteText(NOTHING))}` },
    order: { formula: `=${row.ifCounted(row.order(), "0")}` },
    zone: { formula: `=${row.ifCounted(row.zone(), String(NO_ZONE))}` },
  };
}

/** Expressions without leading `=` over the cells of the formula's own row. */
class RowFormulas {
  constructor(
    private readonly table: string,
    private readonly texts: SheetCatalogue,
    private readonly settings: AuditSettings,
  ) {}

  ifCounted(counted: string, other: string): string {
    return `IF(${this.cell("counted")}=1,${counted},${other})`;
  }

  /** The word for the zone, or for why the row does not count. */
  profile(): string {
    const { quadrants } = this.texts;
    const [least = "ask", ...others] = [...PROFILES].reverse();
    const zones = others.reduce(
      (lower, profile) => `IF(${this.cell("zone")}>=${ZONES[profile]},${quoteText(quadrants[profile])},${lower})`,
      quoteText(quadrants[least]),
    );
    const apart = REASONS.reduceRight(
      (other, reason) => `IF(${this.isText("standing", reason)},${quoteText(quadrants[reason])},${other})`,
      quoteText(NOTHING),
    );
    return this.ifCounted(zones, apart);
  }

  answered(): string {
    return CHECKLIST_ITEMS.map((item) => this.isAnswered(item)).join("+");
  }

  missing(): string {
    const words = CHECKLIST_ITEMS.map((item) => `IF(${this.isAnswered(item)},"",${quoteText(this.texts.items[item])})`);
    return `IF(${this.cell("answered")}=${ITEM_COUNT},${quoteText(NOTHING)},${joined(words)})`;
  }

  /** Resources that are expected of the category and answered none. */
  expectation(): string {
    const missed = RESOURCES.flatMap((resource) => {
      const categories = CATEGORIES.filter((category) => expectedGrades(category, this.settings)[resource] === 2);
      return categories.length === 0 ? [] : [{ resource, isMissed: this.isMissed(resource, categories) }];
    });
    if (missed.length === 0) return quoteText(NOTHING);
    const words = missed.map(
      ({ resource, isMissed }) => `IF(${isMissed},${quoteText(this.texts.items[`resource_${resource}`])},"")`,
    );
    return `IF(OR(${missed.map(({ isMissed }) => isMissed).join(",")}),${joined(words)},${quoteText(NOTHING)})`;
  }

  /** A number that no other row has: the most familiar and keenest first, then those with more answers, then by row. */
  order(): string {
    const axes = SCALE_FIELDS.map((field) => `N(${this.cell(field)})`).join("+");
    const header = headerRef(this.table, this.texts.matrix.headers.key);
    return `1000*(${axes})+10*N(${this.cell("answered")})+1-(ROW()-ROW(${header}))/${ORDER_ROWS}`;
  }

  zone(): string {
    const { highFrom } = this.settings;
    const [familiarity, keenness] = SCALE_FIELDS.map((field) => this.cell(field));
    const isHigh = `${familiarity}>=${highFrom.familiarity}`;
    const enough = `IF(${this.cell("answered")}>=${ENOUGH_ANSWERS},${ZONES.ready},${ZONES.promising})`;
    const keen = `IF(${isHigh},${enough},${ZONES.willing})`;
    const other = `IF(${isHigh},${ZONES.skilled},${ZONES.watch})`;
    const known = SCALE_FIELDS.map((field) => this.isAnswered(field)).join(",");
    const zone = `IF(${keenness}>=${highFrom.keenness},${keen},${other})+${familiarity}+${keenness}`;
    return `IF(AND(${known}),${zone},${ZONES.ask})`;
  }

  private isAnswered(item: ChecklistItem): string {
    if (isScaleField(item)) {
      const steps = SCALE_VALUES.map((value) => `${this.cell(item)}=${value}`).join(",");
      return `IF(ISNUMBER(${this.cell(item)}),OR(${steps}),FALSE)`;
    }
    if (item === "gains") return this.isAnyNamed(GAIN_FIELDS, "gain_other");
    if (item === "incentives") return this.isAnyNamed(INCENTIVE_FIELDS, "incentive_other");
    return `OR(${this.isText(item, MARKS.yes)},${this.isText(item, MARKS.none)})`;
  }

  /** Whether an option was named, one that nobody understood included, or all were answered none. */
  private isAnyNamed(columns: readonly MatrixColumn[], other: MatrixColumn): string {
    const { headers } = this.texts.matrix;
    const cells = thisRowsRef(
      this.table,
      columns.map((column) => headers[column]),
    );
    const count = (mark: string): string => `COUNTIF(${cells},${quoteText(mark)})`;
    return `OR(${this.cell(other)}=1,${count(MARKS.yes)}>0,${count(MARKS.none)}=${columns.length})`;
  }

  private isMissed(resource: Resource, categories: readonly Category[]): string {
    const isExpected = categories.map((category) => {
      const isOf = this.isText("category_code", category);
      return resource === "financial" && category === CLIENTS_OR_FUNDERS
        ? `AND(${isOf},NOT(${this.isClient()}))`
        : isOf;
    });
    return `AND(${this.isText(`resource_${resource}`, MARKS.none)},OR(${isExpected.join(",")}))`;
  }

  private isClient(): string {
    const amounts = AMOUNT_FIELDS.map((field) => `N(${this.cell(field)})>0`);
    return `OR(${[this.isText("standing", "bound"), ...amounts, this.isText("incentive_pilot", MARKS.yes)].join(",")})`;
  }

  private isText(column: MatrixColumn, text: string): string {
    return `${this.cell(column)}=${quoteText(text)}`;
  }

  private cell(column: MatrixColumn): string {
    return thisRowRef(this.table, this.texts.matrix.headers[column]);
  }
}

function joined(words: readonly string[]): string {
  return `TEXTJOIN(", ",TRUE,${words.join(",")})`;
}
