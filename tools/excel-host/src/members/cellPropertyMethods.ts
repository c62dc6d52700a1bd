/** Setting properties of cells, rows and columns in one call; everything is checked before anything is written. */

import type { CellFormat } from "../model/format";
import { isUnbounded, refuseProtectedSheet, refuseTooManyCells } from "../model/guards";
import { booleanInput, numberInput } from "../ground/inputs";
import { changeFormats, sharedFormat } from "../model/rangeFormats";
import { columnCount, rowCount } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { MethodMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import {
  cellProperties,
  entriesOf,
  FACET_GROUPS,
  lineProperties,
  linesOf,
  PLAIN_FACETS,
  unknownProperty,
} from "./cellProperties";
import type { FormatFacet } from "./formatFacets";
import { parseBorders } from "./rangeBorder";
import { setColumnWidth, setRowHeight } from "./rangeFormat";
import { hideColumns, hideRows } from "./rangeHidden";

type Part = "cell" | "row" | "column";

/** What is set on one cell, row or column. */
interface Settings {
  /** Changes of the format, in their order. */
  readonly changes: readonly ((format: CellFormat) => Partial<CellFormat>)[];
  /** Whether formats can take them. */
  readonly needs: readonly ((format: CellFormat) => boolean)[];
  /** What is set besides. */
  readonly others: readonly ((range: RangeRef, host: HostEnvironment) => void)[];
}

type Draft = {
  readonly [Name in keyof Settings]: Settings[Name][number][];
};

/** Values of facets, in the order of the facets: a pattern comes before its colours. */
function addFacets(draft: Draft, facets: Readonly<Record<string, FormatFacet>>, given: [string, unknown][]): void {
  const strange = given.find(([name]) => !Object.hasOwn(facets, name));
  if (strange !== undefined) throw unknownProperty(strange[0]);
  for (const [name, { parse, isPossible }] of Object.entries(facets)) {
    const value = given.find(([each]) => each === name);
    if (value === undefined) continue;
    draft.changes.push(parse(value[1]));
    if (isPossible !== undefined) draft.needs.push(isPossible);
  }
}

function addFormat(draft: Draft, part: Part, given: unknown): void {
  for (const [name, value] of entriesOf(given)) {
    const group = Object.hasOwn(FACET_GROUPS, name) ? FACET_GROUPS[name] : undefined;
    if (group !== undefined) addFacets(draft, group, entriesOf(value));
    else if (name === "borders")
      draft.others.push(parseBorders(entriesOf(value).map(([side, line]) => [side, entriesOf(line)])));
    else if (name === "rowHeight" && part === "row") {
      const points = numberInput(value, 0, 409.5);
      draft.others.push((range, host) => setRowHeight(range, points, host));
    } else if (name === "columnWidth" && part === "column") {
      const points = numberInput(value, 0, 1342.5);
      draft.others.push((range, host) => setColumnWidth(range, points, host));
    } else addFacets(draft, PLAIN_FACETS, [[name, value]]);
  }
}

/** @throws HostError `InvalidArgument` for a value that does not fit, `ApiNotFound` for a property that is not set here. */
function settingsOf(part: Part, given: unknown): Settings {
  const draft: Draft = { changes: [], needs: [], others: [] };
  for (const [name, value] of entriesOf(given)) {
    if (name === "format") addFormat(draft, part, value);
    else if (name === "rowHidden" && part === "row") {
      const hidden = booleanInput(value);
      draft.others.push((range, host) => hideRows(range, hidden, host));
    } else if (name === "columnHidden" && part === "column") {
      const hidden = booleanInput(value);
      draft.others.push((range, host) => hideColumns(range, hidden, host));
    } else throw unknownProperty(name);
  }
  return draft;
}

/** Sets everything, part by part, once all of it is known to fit. */
function apply(host: HostEnvironment, parts: readonly { range: RangeRef; settings: Settings }[]): void {
  const { workbook } = host;
  const combined = parts.map(({ range, settings: { changes, needs } }) => {
    const change = (format: CellFormat): CellFormat =>
      changes.reduce((changed, each) => workbook.formats.derive(changed, each(changed)), format);
    if (!needs.every((isPossible) => sharedFormat(range, (format) => isPossible(change(format))) === true))
      throw new HostError("InvalidOperation", "The format of the cells has no such property.");
    return change;
  });
  parts.forEach(({ range, settings: { changes, others } }, index) => {
    const change = combined[index];
    if (changes.length > 0 && change !== undefined) changeFormats(workbook, range, change);
    for (const other of others) other(range, host);
  });
}

function listOf(given: unknown, length: number): unknown[] {
  if (!Array.isArray(given) || given.length !== length)
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return given as unknown[];
}

/** @throws HostError `AccessDenied` when the sheet is protected, be it that it allows formats: lines may need more. */
function setLines(range: RangeRef, part: "row" | "column", given: unknown, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, range.sheet);
  const { rect } = range;
  if (!isUnbounded(rect)) refuseTooManyCells(rect);
  const items = listOf(given, part === "row" ? rowCount(rect) : columnCount(rect));
  const settings = items.map((item) => settingsOf(part, item));
  apply(
    host,
    linesOf(range, part).map((line, index) => ({
      range: new RangeRef(range.sheet, line),
      settings: settings[index] ?? { changes: [], needs: [], others: [] },
    })),
  );
}

function setCells(range: RangeRef, given: unknown, host: HostEnvironment): void {
  const { sheet, rect } = range;
  refuseProtectedSheet(host.workbook, sheet, "allowFormatCells");
  const rows = listOf(given, rowCount(rect)).map((row) => listOf(row, columnCount(rect)));
  apply(
    host,
    rows.flatMap((row, r) =>
      row.map((item, c) => {
        const [top, left] = [rect.top + r, rect.left + c];
        return {
          range: new RangeRef(sheet, { top, left, bottom: top, right: left }),
          settings: settingsOf("cell", item),
        };
      }),
    ),
  );
}

export const CELL_PROPERTY_METHODS: Readonly<Record<string, MethodMember<RangeRef>>> = {
  getCellProperties: { set: "1.9", call: (range, [asked]) => cellProperties(range, asked) },
  getRowProperties: { set: "1.9", call: (range, [asked]) => lineProperties(range, "row", asked) },
  getColumnProperties: { set: "1.9", call: (range, [asked]) => lineProperties(range, "column", asked) },
  setCellProperties: { set: "1.9", call: (range, [given], host) => setCells(range, given, host) },
  setRowProperties: { set: "1.9", call: (range, [given], host) => setLines(range, "row", given, host) },
  setColumnProperties: { set: "1.9", call: (range, [given], host) => setLines(range, "column", given, host) },
};
