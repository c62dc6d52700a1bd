/** Random looks of charts: what is written must be sound and come back from the file as it was. */

import { HOST_CLASSES } from "../../src/members/registry";
import { CHART_TYPES } from "../../src/model/chartTypes";
import type { HostClass } from "../../src/protocol/classes";
import type { HostEnvironment } from "../../src/protocol/environment";
import { HostError } from "../../src/ground/hostError";
import { validatorFindings } from "../../testing/judges";
import { openSession, type ExcelSession } from "../../testing/excelSession";
import { SeededRandom } from "../../testing/seededRandom";
import { fill, play } from "../scripts/script";

/** The outside judge starts a process for each file. */
jest.setTimeout(60_000);

const WORDS = [
  ...[
    "None",
    "Automatic",
    "Dash",
    "RoundDot",
    "Continuous",
    "Diamond",
    "Dot",
    "X",
    "Top",
    "Left",
    "Center",
    "InsideEnd",
  ],
  ...[
    "OutsideEnd",
    "BestFit",
    "Single",
    "Maximum",
    "Cross",
    "Inside",
    "High",
    "Low",
    "Logarithmic",
    "DateAxis",
    "TextAxis",
  ],
  ...[
    "Millions",
    "Thousands",
    "Secondary",
    "Primary",
    "Zero",
    "Interplotted",
    "Corner",
    "#12AB34",
    "red",
    "0.0%",
    "Arial",
  ],
  ...['a & <b>\n"c"', "", " ; ", ...CHART_TYPES],
];
const NUMBERS = [-90, -45, 0, 0.5, 1, 2, 3.25, 10, 45, 72, 90, 100, 180, 360, 500];

const className = (name: string): HostClass => HOST_CLASSES.get(name) as HostClass;

/** Sets random members of a part and of what it leads to. */
function decorate(random: SeededRandom, host: HostEnvironment, type: string, target: object, depth: number): void {
  const { scalars, navigations, methods, items } = className(type);
  for (const [name, { put }] of Object.entries(scalars)) {
    if (put === undefined || !random.chance(0.4) || /^(plotBy|name|left|top|width|height)$/.test(name)) continue;
    const value = random.chance(0.4)
      ? random.chance(0.5)
      : random.chance(0.5)
        ? random.pick(WORDS)
        : random.pick(NUMBERS);
    attempt(() => put(target, value, host));
  }
  for (const name of ["setSolidColor", "clear", "setPositionAt", "setCustomDisplayUnit", "setFormula"]) {
    const method = methods[name];
    const value = name === "setSolidColor" ? "#ABCDEF" : name === "setFormula" ? "Sheet1!$A$1" : random.pick(NUMBERS);
    if (method !== undefined && random.chance(0.4)) attempt(() => method.call(target, [value], host));
  }
  if (depth === 0) return;
  for (const [name, { type: below, get }] of Object.entries(navigations)) {
    const part = name === "worksheet" ? null : get(target, host);
    if (part !== null && random.chance(0.7)) decorate(random, host, below, part, depth - 1);
  }
  for (const item of items?.list(target, host).slice(0, 3) ?? [])
    if (random.chance(0.7)) decorate(random, host, items?.type ?? "", item, depth - 1);
}

/** What cannot be set is refused, and nothing else happens. */
function attempt(task: () => unknown): void {
  try {
    task();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

async function decorated(seed: number): Promise<ExcelSession> {
  const random = new SeededRandom(seed);
  const session = openSession();
  await fill(session, "A1:D4", [
    ["Votes", "yes", "no", "open"],
    ["a", 1, 2, 3],
    ["b", 3, -4, 5],
    ["c", 5, 6, 7],
  ]);
  await play(session, (sheet) => {
    for (const type of CHART_TYPES) sheet.charts.add(type, sheet.getRange("A1:D4"), "Columns");
  });
  const { workbook } = session.opened;
  const host = { workbook } as HostEnvironment;
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  for (const chart of className("ChartCollection").items?.list(sheet, host) ?? [])
    decorate(random, host, "Chart", chart, 4);
  return session;
}

describe("random looks of charts", () => {
  it.each([1, 2, 3])("make a sound file that the host reads back and writes as it was (seed %i)", async (seed) => {
    const session = await decorated(seed);
    const file = session.save();
    expect(validatorFindings(file)).toEqual([]);
    const charts = openSession(file).opened.workbook.sheets[0]?.charts ?? [];
    expect(charts.filter(({ isWhole }) => !isWhole).map(({ name }) => name)).toEqual([]);
    expect(charts.map(({ type, series }) => [type, series.length])).toEqual(
      session.opened.workbook.sheets[0]?.charts.map(({ type, series }) => [type, series.length]),
    );
  });
});
