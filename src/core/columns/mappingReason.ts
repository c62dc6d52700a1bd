/** The reason of a mapping, as data; its sentence is chosen later. */

import type { EvidenceKind, MappingReason } from "../model/mapping";
import type { Candidate } from "./candidates";
import type { Shape } from "./valueShapes";

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
  person: "persons",
  titled: "persons",
  bodyName: "names",
  short: "texts",
  sentence: "texts",
  capitalised: "texts",
};

const HEADER = { 3: "plain", 2: "likely", 1: "possible", 0: "silent" } as const;
const VALUES = { 2: "prove", 1: "fit", 0: "silent", [-1]: "deny", [-2]: "deny" } as const;

/** @param distinct Distinct values that were looked at. */
export function reasonOf({ grade, fit, shape, fitting }: Candidate, distinct: number): MappingReason {
  const kind = shape === null ? null : (KINDS[shape] ?? "options");
  return { header: HEADER[grade], values: VALUES[fit], kind, fitting, of: distinct };
}
