/** The reason of a mapping, as data; its sentence is chosen later. */

import type { EvidenceKind, MappingReason } from "../model/mapping";
import type { Candidate } from "./candidates";
import type { ColumnProfile } from "./columnProfile";
import type { Shape } from "./shape";

const KINDS: Readonly<Partial<Record<Shape, EvidenceKind>>> = {
  kind: "kinds",
  kindInside: "kinds",
  scaleWord: "scale",
  smallNumber: "scale",
  percent: "scale",
  yesNo: "answers",
  answered: "answers",
  date: "dates",
  serial: "dates",
  year: "dates",
  amount: "amounts",
  money: "amounts",
  registration: "numbers",
  registrationShape: "numbers",
  code: "codes",
  number: "codes",
  email: "emails",
  phone: "phones",
  url: "links",
  place: "places",
  person: "persons",
  titled: "persons",
  bodyName: "names",
  short: "texts",
  sentence: "texts",
  capitalised: "texts",
};

const HEADER = { 3: "plain", 2: "likely", 1: "possible", 0: "silent" } as const;
const VALUES = { 2: "prove", 1: "fit", 0: "silent", [-1]: "deny", [-2]: "deny" } as const;

/** Kinds whose values are words of a small vocabulary, so that they may be repeated: no names, numbers or addresses. */
const TOLD: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(["scale", "options", "answers", "kinds"]);

/** @param profile The column's values as they were measured. */
export function reasonOf(
  { grade, fit, shape, fitting, isAlike }: Candidate,
  { distinct, examples }: Pick<ColumnProfile, "distinct" | "examples">,
): MappingReason {
  const kind = shape === null ? null : (KINDS[shape] ?? "options");
  const told = shape !== null && kind !== null && TOLD.has(kind) ? (examples[shape] ?? []) : [];
  const evidence = { kind, fitting, of: distinct, examples: told };
  return {
    header: isAlike === true ? "alike" : HEADER[grade],
    values: VALUES[fit],
    ...evidence,
    isRange: shape === "smallNumber",
  };
}
