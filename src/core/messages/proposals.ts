/** Meanings that are only proposed, as lines: what the summary, the note of the ribbon and the command line say alike. */

import { askedFirst } from "../columns/askedFirst";
import type { Audit } from "../model/audit";
import type { ColumnMapping } from "../model/mapping";
import type { Field, Language } from "../guide/codes";
import { messageTexts } from "../texts/texts";
import { fieldLabel } from "./messages";
import { reasonMessage } from "./reasonMessage";

/** A column whose meaning is to be confirmed. */
export interface Proposal {
  readonly table: string;
  readonly column: ColumnMapping;
  readonly field: Field;
}

/** What is asked about the tables that were read, audited ones first: five columns of each at most. */
export function proposalsOf({ tables, skipped }: Pick<Audit, "tables" | "skipped">): readonly Proposal[] {
  const mappings = [...tables, ...skipped].flatMap(({ mapping }) => (mapping === undefined ? [] : [mapping]));
  return mappings.flatMap(({ table, columns }) =>
    askedFirst(columns).asked.flatMap((column) =>
      column.proposal === null ? [] : [{ table, column, field: column.proposal }],
    ),
  );
}

/** A proposal as one line: "Acteurs, column “Interest”: Keenness? (4 of 4 values: numbers from 0 to 3)". */
export function proposalLine({ table, column, field }: Proposal, language: Language): string {
  const { place, colon, quote, columns } = messageTexts(language);
  const where = place({ table, row: null, cell: "", header: column.header, field: null, value: null }, "");
  const why = column.reason === null ? "" : ` (${reasonMessage(column.reason, language)})`;
  return `${where}${colon}${columns.question(quote(fieldLabel(field, language)))}${why}`;
}

/** One line a table for the columns that may mean something and are not asked about: "Acteurs: Not used: “Ref”, “Ward”". */
export function passedLines({ tables, skipped }: Pick<Audit, "tables" | "skipped">, language: Language): string[] {
  const { quote, colon, columns: texts } = messageTexts(language);
  const mappings = [...tables, ...skipped].flatMap(({ mapping }) => (mapping === undefined ? [] : [mapping]));
  return mappings.flatMap(({ table, columns }) => {
    const headers = askedFirst(columns).passed.map(({ header }) => quote(header.replace(/\s+/g, " ").trim()));
    return headers.length === 0 ? [] : [`${table}${colon}${texts.notUsed(headers.join(", "))}`];
  });
}

/** Lines listed at most; the rest stands in the JSON. */
const MAX_LINES = 8;

/** The proposals under their title, and how to say yes on the command line; nothing where there are none. */
export function proposalLines(audit: Pick<Audit, "tables" | "skipped">, language: Language): string[] {
  const texts = messageTexts(language).columns;
  const all = proposalsOf(audit);
  const [first] = all;
  if (first === undefined) return [];
  const lines = all.slice(0, MAX_LINES).map((proposal) => `  ${proposalLine(proposal, language)}`);
  const rest = all.length > MAX_LINES ? [`  ${texts.moreToConfirm(all.length - MAX_LINES)}`] : [];
  const header = first.column.header.replace(/\s+/g, " ").trim();
  const passed = passedLines(audit, language).map((line) => `  ${line}`);
  return [
    texts.toConfirm,
    ...lines,
    ...rest,
    ...passed,
    `  ${texts.mapHint} --map "${first.table}.${header}=${first.field}"`,
  ];
}
