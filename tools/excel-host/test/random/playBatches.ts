/** Plays random batches against the host and says what must not be. */

import { EmbeddedExcel } from "../../src/excel/embeddedExcel";
import type { WireAnswer } from "../../src/protocol/wire";
import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { openWorkbook, type OpenedWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { lintPackage } from "../../testing/lintPackage";
import { SeededRandom } from "../../testing/seededRandom";
import { brokenInvariants } from "./invariants";
import { RandomBatch } from "./randomBatch";

/**
 * Codes that Excel documents. Sources: `Excel.ErrorCodes` of the published types; "Error handling with the application-specific
 * JavaScript APIs", whose list adds InvalidObjectPath, InvalidRequest and the two of the payload.
 */
const DOCUMENTED: ReadonlySet<string> = new Set([
  ...["AccessDenied", "ApiNotFound", "EmptyChartSeries", "FilteredRangeConflict", "FormulaLengthExceedsLimit"],
  ...["GeneralException", "InactiveWorkbook", "InsertDeleteConflict", "InvalidArgument", "InvalidObjectPath"],
  ...["InvalidOperation", "InvalidOperationInCellEditMode", "InvalidReference", "InvalidRequest", "InvalidSelection"],
  ...["ItemAlreadyExists", "ItemNotFound", "MergedRangeConflict", "NonBlankCellOffSheet", "NotImplemented"],
  ...["OperationCellsExceedLimit", "RangeExceedsLimit", "RequestPayloadSizeLimitExceeded"],
  ...["ResponsePayloadSizeLimitExceeded", "UnsupportedFeature", "UnsupportedOperation", "UnsupportedSheet"],
]);

/** Batches that one workbook sees before the next one comes. */
const BATCHES_PER_WORKBOOK = 40;

export interface Played {
  readonly batches: number;
  /** How often each code came; `ok` for an answer without error. */
  readonly codes: ReadonlyMap<string, number>;
  /** What must not be, with the number of the batch and its text. */
  readonly problems: readonly string[];
}

/** @param files Workbooks to begin with in turn; an empty one comes in between. */
export function playBatches(seed: number, count: number, files: readonly Uint8Array[] = []): Played {
  const random = new SeededRandom(seed);
  const codes = new Map<string, number>();
  const problems: string[] = [];
  let opened: OpenedWorkbook = newWorkbook();
  let excel = new EmbeddedExcel(opened.workbook);
  for (let batch = 0; batch < count && problems.length < 5; batch += 1) {
    if (batch % BATCHES_PER_WORKBOOK === 0) {
      const file = random.chance(0.5) && files.length > 0 ? random.pick(files) : null;
      opened = file === null ? newWorkbook() : openWorkbook(file);
      excel = new EmbeddedExcel(opened.workbook, { excelApi: random.pick(["1.4", "1.9", "1.14", "1.21"]) });
    }
    const text = new RandomBatch(random, opened.workbook).text();
    const { code, found } = playOne(excel, text);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    found.push(...brokenInvariants(opened.workbook));
    if (batch % BATCHES_PER_WORKBOOK === BATCHES_PER_WORKBOOK - 1) found.push(...savedFindings(opened));
    if (found.length > 0) {
      problems.push(`batch ${batch}: ${found.slice(0, 3).join("; ")}\n${text.slice(0, 3_000)}`);
      opened = newWorkbook();
      excel = new EmbeddedExcel(opened.workbook);
    }
  }
  return { batches: count, codes, problems };
}

function playOne(excel: EmbeddedExcel, text: string): { code: string; found: string[] } {
  const start = process.cpuUsage();
  const answer = JSON.parse(excel.handle(text)) as WireAnswer;
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  const found = milliseconds > SLOW_MS ? [`it took ${Math.round(milliseconds)} ms`] : [];
  if (!("Error" in answer)) return { code: "ok", found };
  const { Code, Message } = answer.Error;
  if (!DOCUMENTED.has(Code)) found.push(`the code ${Code} is not documented`);
  // A defect of the host itself says so.
  if (Message.startsWith("The embedded host failed")) found.push(Message);
  return { code: Code, found };
}

/** CPU time. A walk over the million rows of a sheet is allowed, one over its seventeen thousand million cells is not. */
const SLOW_MS = 60_000;

/** What the saved file, and the workbook opened from it, have wrong. */
function savedFindings(opened: OpenedWorkbook): string[] {
  const file = saveWorkbook(opened);
  return [
    ...lintPackage(file).map((finding) => `saved: ${finding}`),
    ...brokenInvariants(openWorkbook(file).workbook).map((finding) => `reopened: ${finding}`),
  ];
}
