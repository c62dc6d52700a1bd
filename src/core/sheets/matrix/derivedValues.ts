/**
 * What the formulas of a row of the matrix come to over its cells as they stand: the other side of `derivedCells`. By it a value
 * is told that no formula of ours gives.
 */

import { CLIENTS_OR_FUNDERS } from "../../checklist/assess";
import { DERIVED_COLUMNS, MARKS, NOTHING, type DerivedColumn, type MatrixColumn } from "../../contract/columns";
import { NO_ZONE, ZONES } from "../../contract/zones";
import {
  AMOUNT_FIELDS,
  CATEGORIES,
  CHECKLIST_ITEMS,
  ENOUGH_ANSWERS,
  GAIN_FIELDS,
  INCENTIVE_FIELDS,
  isScaleField,
  ITEM_COUNT,
  PROFILES,
  REASONS_APART,
  RESOURCES,
  SCALE_FIELDS,
  SCALE_VALUES,
  type ChecklistItem,
  type ScaleField,
} from "../../guide/codes";
import { byCode } from "../../guide/records";
import { expectedGrades, type AuditSettings } from "../../model/settings";
import type { Cell } from "../../model/table";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { ORDER_ROWS } from "./derivedCells";

/** A row of the matrix as it stands. */
export interface StandingCells {
  readonly cell: (column: MatrixColumn) => Cell;
  /** Zero-based place of the row in its table. */
  readonly row: number;
}

/** The values of the derived columns; "" where a formula shows nothing. */
export function derivedValues(
  standing: StandingCells,
  texts: SheetCatalogue,
  settings: AuditSettings,
): Readonly<Record<DerivedColumn, string | number>> {
  const row = new RowValues(standing, texts, settings);
  return byCode(DERIVED_COLUMNS, (column) => row[column]());
}

/** Derived cells that others read are taken as they stand, as formulas take them. */
class RowValues {
  constructor(
    private readonly standing: StandingCells,
    private readonly texts: SheetCatalogue,
    private readonly settings: AuditSettings,
  ) {}

  quadrant(): string {
    const { quadrants } = this.texts;
    if (this.isCounted()) {
      const zone = this.number("zone");
      return quadrants[PROFILES.find((profile) => zone >= ZONES[profile]) ?? "ask"];
    }
    const reason = [...REASONS_APART, "elsewhere" as const].find((own) => this.isText("standing", own));
    return reason === undefined ? NOTHING : quadrants[reason];
  }

  answered(): string | number {
    return this.isCounted() ? CHECKLIST_ITEMS.filter((item) => this.isAnswered(item)).length : "";
  }

  missing(): string {
    if (!this.isCounted() || this.number("answered") === ITEM_COUNT) return NOTHING;
    const missing = CHECKLIST_ITEMS.filter((item) => !this.isAnswered(item));
    return missing.map((item) => this.texts.items[item]).join(", ");
  }

  expectation(): string {
    const code = CATEGORIES.find((category) => this.isText("category_code", category));
    if (!this.isCounted() || code === undefined) return NOTHING;
    const grades = expectedGrades(code, this.settings);
    const missed = RESOURCES.filter(
      (resource) =>
        grades[resource] === 2 &&
        this.isText(`resource_${resource}`, MARKS.none) &&
        !(resource === "financial" && code === CLIENTS_OR_FUNDERS && this.isClient()),
    );
    return missed.length === 0 ? NOTHING : missed.map((own) => this.texts.items[`resource_${own}`]).join(", ");
  }

  order(): number {
    if (!this.isCounted()) return 0;
    const axes = SCALE_FIELDS.reduce((sum, field) => sum + this.number(field), 0);
    return 1000 * axes + 10 * this.number("answered") + 1 - (this.standing.row + 1) / ORDER_ROWS;
  }

  zone(): number {
    if (!this.isCounted()) return NO_ZONE;
    if (!SCALE_FIELDS.every((field) => this.isAnswered(field))) return ZONES.ask;
    const isHigh = (field: ScaleField): boolean => this.number(field) >= this.settings.highFrom[field];
    const enough = this.number("answered") >= ENOUGH_ANSWERS ? ZONES.ready : ZONES.promising;
    const keen = isHigh("familiarity") ? enough : ZONES.willing;
    const other = isHigh("familiarity") ? ZONES.skilled : ZONES.watch;
    return (isHigh("keenness") ? keen : other) + this.number("familiarity") + this.number("keenness");
  }

  private isCounted(): boolean {
    return this.standing.cell("counted") === 1;
  }

  private isAnswered(item: ChecklistItem): boolean {
    if (isScaleField(item)) return SCALE_VALUES.some((value) => value === this.standing.cell(item));
    if (item === "gains") return this.isAnyNamed(GAIN_FIELDS, "gain_other");
    if (item === "incentives") return this.isAnyNamed(INCENTIVE_FIELDS, "incentive_other");
    return this.isText(item, MARKS.yes) || this.isText(item, MARKS.none);
  }

  private isAnyNamed(columns: readonly MatrixColumn[], other: MatrixColumn): boolean {
    return (
      this.standing.cell(other) === 1 ||
      columns.some((column) => this.isText(column, MARKS.yes)) ||
      columns.every((column) => this.isText(column, MARKS.none))
    );
  }

  private isClient(): boolean {
    return (
      this.isText("standing", "bound") ||
      AMOUNT_FIELDS.some((field) => this.number(field) > 0) ||
      this.isText("incentive_pilot", MARKS.yes)
    );
  }

  private isText(column: MatrixColumn, text: string): boolean {
    return this.standing.cell(column) === text;
  }

  private number(column: MatrixColumn): number {
    const cell = this.standing.cell(column);
    return typeof cell === "number" ? cell : 0;
  }
}
