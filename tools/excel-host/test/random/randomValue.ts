/** Random arguments: what the members take, and what they must refuse. */

import type { SeededRandom } from "../../testing/seededRandom";

/** Names that something in the workbook has. */
export interface Names {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly names: readonly string[];
}

/** Small ones first: most batches shall meet each other's cells. */
const ADDRESSES = ["A1", "B2", "A1:C4", "B2:D3", "C3:F8", "A2:A5", "D1", "E5:G9", "A1:A1", "F1:H12"];
const FAR_ADDRESSES = [
  ...["A:A", "B:C", "1:1", "2:4", "XFD1048576", "A1:XFD1048576", "XFC1:XFD2", "A1048570:B1048576", "Sheet1!B2"],
  ...["'No such'!A1", "A0", "XFE1", "A1,B2", "A1:B2:C3", "R1C1", "#REF!", "", " ", "a1:", "$A$1:$B$2", "Z100:A1"],
];
const TEXTS = [
  ...["Name", "name", "Score", "x", "", " ", "'007", "=A1+1", "=SUM(A1:B3)", "=A1", "=1/0", "=Nope(", "=Table1[#All]"],
  ...[
    "+1",
    "-2-3",
    "@x",
    "12",
    "1/2",
    "50%",
    "$120",
    "2018-12-31",
    "0:2",
    "1E5",
    "TRUE",
    "é\u0000\u0007",
    "\ud800",
    "a\r\nb",
  ],
  ...[
    "#FF0000",
    "red",
    "#GG0000",
    "General",
    "0.00",
    "@",
    "dd/mm/yyyy",
    "[Red]0;(0)",
    "x".repeat(300),
    "x".repeat(33_000),
  ],
];
const WORDS = [
  ...[
    "Down",
    "Up",
    "Left",
    "Right",
    "All",
    "Contents",
    "Formats",
    "Visible",
    "Hidden",
    "VeryHidden",
    "Beginning",
    "End",
  ],
  ...[
    "ColumnClustered",
    "BarStacked",
    "Pie",
    "Columns",
    "Rows",
    "Auto",
    "Custom",
    "CellValue",
    "Center",
    "Top",
    "Bottom",
  ],
  ...[
    "Continuous",
    "Thin",
    "EdgeTop",
    "InsideVertical",
    "Portrait",
    "Landscape",
    "TableStyleLight1",
    "Automatic",
    "Nope",
  ],
];
const NUMBERS = [0, 1, 2, 3, 5, -1, 0.5, 12.75, 100, 255, 409, 1_048_576, 16_384, 1e9, -1e9, 1e300, 2 ** 53];

export function randomText(random: SeededRandom, names: Names): string {
  const taken = [...names.sheets, ...names.tables, ...names.charts, ...names.names];
  const dice = random.next();
  if (dice < 0.3 && taken.length > 0) return random.pick(taken);
  if (dice < 0.55) return random.pick(ADDRESSES);
  if (dice < 0.62) return random.pick(FAR_ADDRESSES);
  return random.pick(dice < 0.8 ? WORDS : TEXTS);
}

/** What members take, by a pattern of their name and, for methods, the place of the argument. */
const FITTING: readonly (readonly [
  pattern: RegExp,
  fit: (random: SeededRandom, names: Names, index: number) => unknown,
])[] = [
  [/\.getRangeByIndexes$/, (random, _, index) => random.integer(index < 2 ? 0 : 1, 4)],
  [
    /getItemAt|\.(getCell|getRow|getColumn|getOffsetRange|getResizedRange|get(Rows|Columns)\w+)$/,
    (random) => random.integer(0, 3),
  ],
  [/Worksheet(Collection)?\.getItem/, (random, { sheets }) => pickOr(random, sheets, "Sheet1")],
  [/Table(Collection)?\.getItem/, (random, { tables }) => pickOr(random, tables, "Table1")],
  [/Chart(Collection)?\.getItem/, (random, { charts }) => pickOr(random, charts, "Chart 1")],
  [/NamedItemCollection\.getItem/, (random, { names }) => pickOr(random, names, "Nom")],
  [
    /NamedItemCollection\.add/,
    (random, _, index) => (index === 0 ? random.pick(["Nom", "_a.b", "Été"]) : random.pick(["=Sheet1!$A$1", "=1+1"])),
  ],
  [/(Setting|CustomProperty)Collection\.(add|getItem)/, (random) => random.pick(["a", "b", "c"])],
  [/TableCollection\.add/, (random, _, index) => (index === 0 ? random.pick(ADDRESSES) : true)],
  [
    /ChartCollection\.add/,
    (random, _, index) => [random.pick(["ColumnClustered", "BarStacked"]), null, "Columns"][index] ?? null,
  ],
  [/ConditionalFormatCollection\.add/, () => "Custom"],
  [/WorksheetCollection\.add$/, (random) => random.pick(["New", "Autre", "L'été", "3"])],
  [/(TableRow|TableColumn)Collection\.add$/, () => null],
  [/getRange$|resize|setPosition|freezeAt|setPrintArea|Intersection|BoundingRect/, (random) => random.pick(ADDRESSES)],
  [/\.insert$/, (random) => random.pick(["Down", "Right"])],
  [/\.delete$/, (random) => random.pick(["Up", "Left"])],
  [/\.clear$/, (random) => random.pick(["All", "Contents", "Formats"])],
  [/\.calculationMode$/, () => "Automatic"],
  [/\.(values|formulas|numberFormat)$/, randomGrid],
  [/\.rule$/, randomRule],
  [/color$/i, (random) => random.pick(["#FF0000", "#00ff00", "#123456"])],
  [
    /hidden|\.show|visible$|bold|italic|protected|enable|highlight|wrap|strike|allow|ignore|center/i,
    (random) => random.chance(0.5),
  ],
  [
    /width|height|size|position|index|margin|rotation|priority|standard|indent|top$|left$/i,
    (random) => random.integer(0, 40),
  ],
];

/** An argument of a method; most of the time one that fits. */
export function randomArgument(random: SeededRandom, names: Names, member: string, index: number): unknown {
  return randomFitting(random, names, member, index, 0.93);
}

/** A value for a property; most of the time one that fits. */
export function randomValue(random: SeededRandom, names: Names, member: string): unknown {
  return randomFitting(random, names, member, 0, 0.85);
}

function randomFitting(random: SeededRandom, names: Names, member: string, index: number, chance: number): unknown {
  const fit = FITTING.find(([pattern]) => pattern.test(member))?.[1];
  return fit !== undefined && random.chance(chance) ? fit(random, names, index) : randomPlain(random, names);
}

function pickOr(random: SeededRandom, names: readonly string[], otherwise: string): string {
  return names.length > 0 && random.chance(0.95) ? random.pick(names) : otherwise;
}

function randomPlain(random: SeededRandom, names: Names): unknown {
  const dice = random.next();
  if (dice < 0.12) return null;
  if (dice < 0.35) return random.pick(NUMBERS);
  if (dice < 0.45) return random.chance(0.5);
  if (dice < 0.85) return randomText(random, names);
  if (dice < 0.93) return randomGrid(random, names);
  return {
    [random.pick(["showPrompt", "horizontalFitToPages", "scale", "name", "__proto__"])]: randomText(random, names),
  };
}

function randomGrid(random: SeededRandom, names: Names): unknown {
  if (random.chance(0.3)) return randomCell(random, names);
  const rows = random.integer(0, 4);
  const columns = random.integer(0, 4);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => randomCell(random, names)));
}

function randomCell(random: SeededRandom, names: Names): unknown {
  const dice = random.next();
  if (dice < 0.1) return null;
  if (dice < 0.4) return random.pick(NUMBERS);
  if (dice < 0.5) return random.chance(0.5);
  return dice < 0.97 ? random.pick(TEXTS) : randomText(random, names);
}

function randomRule(random: SeededRandom, names: Names): unknown {
  const formula = randomCell(random, names);
  return random.pick<unknown>([
    { list: { inCellDropDown: true, source: random.pick(["yes,no", "x".repeat(300), "=A1:A3"]) } },
    { wholeNumber: { formula1: formula, formula2: 5, operator: random.pick(["Between", "GreaterThan", "Nope"]) } },
    { date: { formula1: "2000-01-01", operator: "GreaterThan" } },
    { custom: { formula: "=A1>1" } },
    {},
  ]);
}
