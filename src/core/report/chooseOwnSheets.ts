/** Tells which sheets are ours: those that say so, of several of a kind the one that a run wrote; copies are the user's. */

import type { ContractVersion } from "../contract/columns";
import { SHEET_KINDS, type OwnTableId, type SheetKind } from "../contract/kinds";
import { TABLE_NAMES } from "../contract/names";
import type { DiscoveredSheet, DiscoveredTable } from "../model/discovery";
import type {
  Orphan,
  OwnSheet,
  OwnSheets,
  StandingBlock,
  StandingComment,
  StandingTable,
  Unfinished,
} from "../model/ownSheet";
import type { Area } from "../model/plan";
import { kindOfSheetName } from "../sheets/shared/sheetNames";

/** What a sheet says of itself. */
export interface MarkedSheet {
  readonly sheet: DiscoveredSheet;
  readonly kind: SheetKind | null;
  readonly version: ContractVersion | null;
  readonly areas: readonly Area[];
  readonly hiddenColumns: readonly number[];
  /** The name its table had when it was written; "" when it does not say. */
  readonly tableName: string;
  readonly unfinished: Unfinished | null;
  readonly run: number;
  readonly isProtected: boolean;
  readonly charts: ReadonlySet<string>;
  readonly merges: readonly Area[];
  /** Areas of the other tables on it, by their names. */
  readonly tables: ReadonlyMap<string, Area>;
  /** Whether nothing at all stands on it, as far as it was looked at. */
  readonly isBlank: boolean;
  readonly block: StandingBlock | null;
  readonly comments: readonly StandingComment[];
}

/** A table that may be ours. */
export interface MarkedTable {
  readonly table: DiscoveredTable;
  readonly id: OwnTableId;
  readonly isNamed: boolean;
  readonly standing: (version: ContractVersion | null) => StandingTable;
}

/** A sheet that claims to be ours, with its table. */
interface Claim {
  readonly marks: MarkedSheet;
  readonly kind: SheetKind;
  readonly own: MarkedTable;
}

/**
 * Joins marks with tables.
 *
 * @param making Names of sheets that a run began to make; null where none says that it did.
 */
export function chooseOwnSheets(
  marked: readonly MarkedSheet[],
  tables: readonly MarkedTable[],
  making: ReadonlySet<string> | null,
): Omit<OwnSheets, "kept" | "state"> {
  const claims = marked.flatMap((marks) => claimOf(marks, tables));
  const chosen = SHEET_KINDS.flatMap((kind) => originalOf(claims.filter((claim) => claim.kind === kind)));
  const sheets = chosen.map((claim) => ownSheetOf(claim, tables));
  const taken = new Set(claims.map(({ marks }) => marks));
  return {
    sheets,
    wasMaking: making !== null,
    markedSheets: new Set([
      ...marked.filter(({ kind }) => kind !== null).map(({ sheet }) => sheet.name),
      ...sheets.map(({ sheet }) => sheet.name),
    ]),
    copies: claims.filter((claim) => !chosen.includes(claim)).map(({ marks }) => marks.sheet.name),
    orphans: marked
      .filter((marks) => !taken.has(marks))
      .flatMap((marks): Orphan[] => {
        // A run that breaks between two marks leaves a sheet that says what it is, but not that it was begun.
        const isBlankStart = marks.isBlank && making?.has(marks.sheet.name) === true;
        const said = isBlankStart || marks.unfinished !== null ? marks.kind : null;
        const kind = said ?? (isBlankStart ? kindOfSheetName(marks.sheet.name) : null);
        const isTaken = chosen.some((claim) => claim.kind === kind);
        return kind === null || isTaken
          ? []
          : [{ kind, sheet: marks.sheet, areas: marks.areas, charts: marks.charts, run: marks.run }];
      }),
  };
}

/** What a sheet claims to be: by its mark, else by a table of our very name with our own headers. */
function claimOf(marks: MarkedSheet, tables: readonly MarkedTable[]): Claim[] {
  const here = tables.filter(({ table }) => table.sheet === marks.sheet.name);
  const kind = marks.kind ?? lostKind(here);
  if (kind === null) return [];
  const fitting = here.filter(({ id }) => id === kind);
  const own =
    fitting.find(({ table }) => table.name === marks.tableName) ??
    fitting.find(({ table }) => table.name === TABLE_NAMES[kind]) ??
    fitting.find(({ isNamed }) => isNamed) ??
    fitting[0];
  return own === undefined ? [] : [{ marks, kind, own }];
}

/** Only a table of our very name with our own headers proves a sheet that lost its marks; a user's own one is left alone. */
function lostKind(tables: readonly MarkedTable[]): SheetKind | null {
  const proof = tables.find(
    ({ table, id, standing }) => id !== "endings" && table.name === TABLE_NAMES[id] && standing(null).headers !== null,
  );
  return proof === undefined || proof.id === "endings" ? null : proof.id;
}

/** The sheet of several of a kind that a run wrote; none when the only one is a copy whose original is gone. */
function originalOf(claims: readonly Claim[]): Claim[] {
  const original =
    claims.find(({ marks, own }) => own.table.name === marks.tableName) ??
    claims.find(({ kind, own }) => own.table.name === TABLE_NAMES[kind]) ??
    // Excel puts a copy before the original unless it is told otherwise.
    claims.filter((claim) => !isCopy(claim)).at(-1);
  return original === undefined ? [] : [original];
}

/** Whether the table of a sheet has the name that Excel gives to that of a copy. */
function isCopy({ marks: { tableName }, own: { table } }: Claim): boolean {
  if (tableName === "" || !table.name.toLowerCase().startsWith(tableName.toLowerCase())) return false;
  return /^_?\d+$/.test(table.name.slice(tableName.length));
}

function ownSheetOf({ marks, kind, own }: Claim, tables: readonly MarkedTable[]): OwnSheet {
  const standing = own.standing(marks.version);
  const others = tables
    .filter(({ id, table }) => kind === "actions" && id === "endings" && isHere(table, marks))
    .filter(({ isNamed }) => isNamed || marks.unfinished !== null);
  const ours = new Set([own, ...others].map(({ table }) => table.name));
  return {
    ...standing,
    kind,
    sheet: marks.sheet,
    otherTables: others.map((other) => other.standing(marks.version)),
    areas: marks.areas,
    hiddenColumns: marks.hiddenColumns,
    isProtected: marks.isProtected,
    unfinished: marks.unfinished,
    run: marks.run,
    charts: marks.charts,
    merges: marks.merges,
    foreignTables: [...marks.tables].flatMap(([name, area]) => (ours.has(name) ? [] : [area])),
    block: marks.block,
    comments: marks.comments,
  };
}

function isHere({ sheet }: DiscoveredTable, marks: MarkedSheet): boolean {
  return sheet === marks.sheet.name;
}
