/** The command line of the audit as data. */

import { FIELDS, isField, LANGUAGES, type Language } from "../../../src/core/guide/codes";
import type { NamedColumn, PinnedColumn } from "../../../src/core/model/mapping";
import { parseCommandLine, UsageError } from "../../commandLine/commandLine";

export interface AuditArguments {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly outDir: string | null;
  readonly force: boolean;
  /** A path, `-` for stdout, or null. */
  readonly json: string | null;
  readonly tables: readonly string[] | null;
  readonly pinned: readonly PinnedColumn[];
  /** Columns of resources in which what is not named is none. */
  readonly unlisted: readonly NamedColumn[];
  /** The authority's own name: on the footers, and its row is no partner. */
  readonly authority: string | null;
  /** The project to look at; null for what the workbook keeps. */
  readonly project: string | null;
  readonly language: Language | null;
  readonly asOf: string;
  readonly convert: boolean;
  readonly prepare: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  out: { type: "string" },
  "out-dir": { type: "string" },
  force: { type: "boolean" },
  json: { type: "string" },
  tables: { type: "string" },
  authority: { type: "string" },
  project: { type: "string" },
  map: { type: "string", multiple: true },
  "unlisted-none": { type: "string", multiple: true },
  lang: { type: "string" },
  "as-of": { type: "string" },
  convert: { type: "boolean" },
  prepare: { type: "boolean" },
  quiet: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export const AUDIT_HELP = `Audits stakeholder tables and plain lists and writes a partnership matrix.

  npm run audit -- FILE.xlsx… [options]

  --out FILE            where the result goes (one input file only)
  --out-dir DIR         folder the results go to; default: beside each input, as "NAME - partnership matrix"
  --force               replace a result that exists already (never the input)
  --json FILE|-         also write everything that was found as JSON; - is standard output (run npm with --silent)
  --tables A,B          audit these tables and lists only; a list has the name of its sheet, the second one "Sheet (2)"
  --authority NAME      who publishes the sheets; a row of that name is your own and no partner
  --project NAME        look at the stakeholders of one project of the list only; the others stay in the matrix and count nowhere;
                        "" is the whole ecosystem
  --map 'Table.Header=field'   say what a column means, of a table or (by its sheet) of a list; may be repeated; saying which
                        column holds the names is enough to have it audited; the field "none" leaves the column alone
  --unlisted-none 'Table.Header'   in this column of resources, what is not named is none; without it, it is still to ask
  --lang ${LANGUAGES.join("|")}    language of the result; default: that of the headers
  --as-of DATE          day of the audit, YYYY-MM-DD; default: today
  --convert             also make tables of the plain lists that are audited (in the result only)
  --prepare             also add the columns of the guide that they lack to the tables and lists, with drop-downs (in the
                        result only); colleagues fill them in without the add-in
  --quiet               no summary
  --help                this text

Exit codes: 0 done · 1 a defect of this program · 2 wrong use or not a workbook · 3 no stakeholder table or list · 4 not written
`;

/**
 * Reads the command line.
 *
 * @param today ISO date that `--as-of` defaults to.
 * @throws UsageError when an option is unknown, incomplete or contradicts another.
 */
export function parseAuditArguments(argv: readonly string[], today: string): AuditArguments {
  const { values, positionals } = parseCommandLine(argv, OPTIONS);
  const parsed: AuditArguments = {
    files: positionals,
    out: values.out ?? null,
    outDir: values["out-dir"] ?? null,
    force: values.force ?? false,
    json: values.json ?? null,
    tables: values.tables === undefined ? null : splitNames(values.tables),
    pinned: (values.map ?? []).map(parsePinned),
    unlisted: (values["unlisted-none"] ?? []).map(parseColumn),
    authority: values.authority?.trim() ?? null,
    project: values.project?.trim() ?? null,
    language: parseLanguage(values.lang),
    asOf: parseDay(values["as-of"] ?? today),
    convert: values.convert ?? false,
    prepare: values.prepare ?? false,
    quiet: values.quiet ?? false,
    help: values.help ?? false,
  };
  if (!parsed.help) refuseContradictions(parsed);
  return parsed;
}

function refuseContradictions({ files, out, outDir }: AuditArguments): void {
  if (files.length === 0) throw new UsageError("Which workbook? Give the path of an .xlsx or .xlsm file.");
  if (out !== null && files.length > 1)
    throw new UsageError("--out names one file, but several workbooks were given: use --out-dir.");
  if (out !== null && outDir !== null) throw new UsageError("Give --out or --out-dir, not both.");
}

function splitNames(list: string): string[] {
  const names = list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) throw new UsageError("--tables needs at least one table name.");
  return names;
}

function parseLanguage(text: string | undefined): Language | null {
  if (text === undefined) return null;
  const language = LANGUAGES.find((known) => known === text.toLowerCase());
  if (language === undefined) throw new UsageError(`--lang ${text}: there are ${LANGUAGES.join(", ")}.`);
  return language;
}

function parseDay(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = new Date(`${text}T00:00:00Z`);
  if (match === null || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new UsageError(`--as-of ${text}: give a day as YYYY-MM-DD, for example 2026-11-23.`);
  }
  return text;
}

/** `Table.Header`: the table ends at the first dot. */
function parseColumn(text: string): NamedColumn {
  const [, table, header] = /^([^.]+)\.(.+)$/s.exec(text) ?? [];
  if (table === undefined || header === undefined)
    throw new UsageError(`--unlisted-none ${text}: write 'Table.Header', for example 'Acteurs.Ressources'.`);
  return { table, header };
}

/** `Table.Header=field`: the table ends at the first dot, the header at the last equals sign. */
function parsePinned(text: string): PinnedColumn {
  const match = /^([^.]+)\.(.+)=([a-z_]+)$/s.exec(text);
  const [, table = "", header = "", field = ""] = match ?? [];
  if (match === null)
    throw new UsageError(`--map ${text}: write 'Table.Header=field', for example 'Acteurs.Structure=name'.`);
  if (field === "none") return { table, header, field: null };
  if (!isField(field))
    throw new UsageError(`--map ${text}: there is no field ${field}. There are: ${FIELDS.join(", ")}, none.`);
  return { table, header, field };
}
