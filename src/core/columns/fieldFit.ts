/** How well the values of a column fit a field: what they say for it, and what they say against it. */

import type { Field } from "../guide/codes";
import { listOfField } from "../words/ownWords";
import { shareOf, type ColumnProfile } from "./columnProfile";
import type { Shape } from "./valueShapes";

/**
 * What the values say: 2 they could hardly mean anything else, 1 they fit, 0 nothing, -1 too few of them fit, -2 they are
 * something else.
 */
export type Fit = 2 | 1 | 0 | -1 | -2;

/** A fit with the evidence for it: how many of the values have the shape that counts. */
export interface FieldFit {
  readonly fit: Fit;
  /** Whether there are values that say anything. */
  readonly isSaid: boolean;
  readonly shape: Shape | null;
  readonly fitting: number;
}

/** What values of a field look like. */
interface Expectation {
  /** Shapes that fit; a value needs one of them. */
  readonly shapes: readonly Shape[];
  /** Share from which they fit, and from which they speak for this very field; above 1 for never. */
  readonly agrees: number;
  readonly proves: number;
  /** Share below which they speak against it. */
  readonly denies: number;
  /** Shapes of which a majority speaks against it. */
  readonly never: readonly Shape[];
}

const NUMBERS: readonly Shape[] = ["number", "percent", "money", "date", "phone", "registrationShape", "smallNumber"];
const ADDRESSES: readonly Shape[] = ["email", "url", "phone"];
const ANSWERS: readonly Shape[] = ["answered"];

function expect(shapes: readonly Shape[], wish: Partial<Omit<Expectation, "shapes">>): Expectation {
  return { shapes, agrees: 0.6, proves: 2, denies: 0, never: [], ...wish };
}

/** Texts that nothing tells from other texts: they only rule out what is no text. */
function textual(shapes: readonly Shape[], never: readonly Shape[] = []): Expectation {
  return expect(shapes, { agrees: 0.3, never: [...NUMBERS, ...ADDRESSES, ...ANSWERS, "scaleWord", ...never] });
}

const SCALE = expect(["scaleWord", "smallNumber", "percent", "none"], { agrees: 0.7, proves: 0.8, denies: 0.5 });
const DAY = expect(["date"], { agrees: 0.5, proves: 0.7, denies: 0.3 });
const MONEY = expect(["amount"], { agrees: 0.7, denies: 0.4, never: ["date", "answered", "phone"] });
const ANSWER = expect(["yesNo"], { agrees: 0.6, proves: 0.8, denies: 0.01, never: ["money", "date", "number"] });
/** A kind of resource may be told in words instead of yes and no. */
const RESOURCE = expect(["yesNo"], {
  agrees: 0.6,
  proves: 0.8,
  never: ["money", "date", "number", "email", "url", "smallNumber", "percent"],
});

/** What each field expects; yes/no columns of gains and means share one entry. */
const EXPECTATIONS: Readonly<Partial<Record<Field, Expectation>>> = {
  name: expect(["short", "bodyName", "capitalised", "letter"], {
    agrees: 0.6,
    never: [...NUMBERS, ...ADDRESSES, "yesNo", "scaleWord", "sentence", "code"],
  }),
  category: expect(["kind", "kindInside"], {
    agrees: 0.5,
    proves: 0.7,
    denies: 0.4,
    never: [...NUMBERS, ...ADDRESSES, "yesNo", "sentence"],
  }),
  familiarity: SCALE,
  keenness: SCALE,
  gains: expect(["GAIN"], {
    agrees: 0.4,
    proves: 0.6,
    never: [...NUMBERS, ...ADDRESSES, "yes", "scaleWord", "letter"],
  }),
  resources: expect(["RESOURCE"], {
    agrees: 0.4,
    proves: 0.6,
    never: [...NUMBERS, ...ADDRESSES, "yes", "scaleWord", "letter"],
  }),
  resource_financial: RESOURCE,
  resource_technical: RESOURCE,
  resource_human: RESOURCE,
  resource_data: RESOURCE,
  incentives: expect(["INCENTIVE"], {
    agrees: 0.4,
    proves: 0.6,
    never: [...NUMBERS, ...ADDRESSES, "yes", "scaleWord", "letter"],
  }),
  scope: expect(["SCOPE"], { agrees: 0.5, proves: 0.8, denies: 0.3 }),
  role: expect(["ROLE"], { agrees: 0.4, proves: 0.7, never: [...NUMBERS, ...ADDRESSES, "yesNo", "scaleWord"] }),
  needs: textual(["short", "sentence"]),
  status: expect(["STATUS"], { agrees: 0.5, proves: 0.7, denies: 0.35, never: [...NUMBERS, ...ADDRESSES, "letter"] }),
  stance: expect(["STANCE"], { agrees: 0.6, proves: 0.8, denies: 0.4 }),
  agreement: expect(["AGREEMENT", "yesNo"], { agrees: 0.4, proves: 2, never: [...NUMBERS, ...ADDRESSES] }),
  confidence: expect(["CONFIDENCE", "scaleWord", "smallNumber", "percent"], { agrees: 0.5, proves: 2, denies: 0.3 }),
  privacy_basis: expect(["PRIVACY", "yesNo"], { agrees: 0.5, proves: 2, denies: 0.2 }),
  due_date: DAY,
  last_contact: DAY,
  assessed_on: DAY,
  agreement_end: DAY,
  partner_amount: MONEY,
  in_kind_value: MONEY,
  authority_amount: MONEY,
  email: expect(["email"], { agrees: 0.5, proves: 0.7, denies: 0.4 }),
  phone: expect(["phone"], { agrees: 0.5, proves: 0.8, denies: 0.4 }),
  website: expect(["url"], { agrees: 0.5, proves: 0.7, denies: 0.4 }),
  registration_no: expect(["registrationShape", "code"], {
    agrees: 0.6,
    denies: 0.3,
    never: ["date", "money", "yesNo", "smallNumber", "email", "url"],
  }),
  id: expect(["code", "number"], {
    agrees: 0.7,
    denies: 0.4,
    never: ["date", "money", "email", "url", "yesNo", "registrationForm"],
  }),
  owner: expect(["person"], {
    agrees: 0.4,
    never: [...NUMBERS, "url", "phone", "yesNo", "scaleWord", "sentence"],
  }),
  contact_name: expect(["person"], {
    agrees: 0.4,
    never: [...NUMBERS, ...ADDRESSES, "yesNo", "scaleWord", "sentence", "kind"],
  }),
  next_action: textual(["short", "sentence"]),
  evidence: textual(["short", "sentence"]),
  notes: expect(["short", "sentence"], {
    agrees: 0.3,
    never: ["number", "date", "money", "phone", "email", "scaleWord"],
  }),
  project: textual(["short", "sentence"]),
  territory: textual(["short"], ["sentence", "kind"]),
  budget_line: expect(["code", "number", "short"], { agrees: 0.5, never: ["date", "email", "url", "money", "yesNo"] }),
};

/** Majority from which a shape that no value of the field has speaks against it. */
const MAJORITY = 0.5;

/** Few values prove little: from this many distinct ones on a share counts in full. */
const ENOUGH = 2;

/** Fields that tell one row from another. */
const TELLS_ROWS_APART: ReadonlySet<Field> = new Set<Field>(["name", "id", "registration_no"]);

/** Rows from which on one value in all of them is no chance. */
const MANY_ROWS = 4;

function isConstant({ distinct, filled }: ColumnProfile): boolean {
  return distinct === 1 && filled >= MANY_ROWS;
}

function isRegister(profile: ColumnProfile): boolean {
  return Math.max(shareOf(profile, "registration"), shareOf(profile, "registrationForm")) >= MAJORITY;
}

const SILENT: FieldFit = { fit: 0, isSaid: false, shape: null, fitting: 0 };

/** Holds the values of a column against a field. An empty column says nothing. */
export function fitOf(field: Field, profile: ColumnProfile): FieldFit {
  const expectation = EXPECTATIONS[field] ?? (listOfField(field) === "YES-NO" ? ANSWER : undefined);
  if (expectation === undefined || profile.distinct === 0) return SILENT;
  const { shapes, agrees, proves, denies, never } = expectation;
  const [best] = [...shapes].sort((a, b) => (profile.counts[b] ?? 0) - (profile.counts[a] ?? 0));
  const shape = best ?? null;
  const fitting = Math.min(
    profile.distinct,
    shapes.reduce((sum, own) => Math.max(sum, profile.counts[own] ?? 0), 0),
  );
  const share = fittingShare(profile, shapes);
  if (share === null) return SILENT;
  const evidence = { isSaid: true, shape, fitting };
  const isDenied = never.some((own) => shareOf(profile, own) > Math.max(MAJORITY, share));
  if (isDenied) return { fit: -2, ...evidence };
  if (share < denies) return { fit: -1, ...evidence };
  const isProved =
    share >= proves ||
    (field === "registration_no" && isRegister(profile)) ||
    (field === "name" && shareOf(profile, "bodyName") >= MAJORITY);
  if (field === "id" && isRegister(profile)) return { fit: -2, ...evidence };
  if (TELLS_ROWS_APART.has(field) && isConstant(profile)) return { fit: -2, ...evidence };
  if (isProved && profile.distinct >= ENOUGH) return { fit: 2, ...evidence };
  return { fit: share >= agrees ? 1 : 0, ...evidence };
}

/** Share of the values that have one of the shapes. "Not known" and "none", which answer any question, do not count. */
function fittingShare(profile: ColumnProfile, shapes: readonly Shape[]): number | null {
  const unknown = shapes.includes("yesNo") ? 0 : (profile.counts.unknown ?? 0);
  const none = shapes.includes("yesNo") || shapes.includes("none") ? 0 : (profile.counts.none ?? 0);
  const said = profile.distinct - unknown - none;
  if (said <= 0) return null;
  // A value may have two of the shapes; the larger count is the safe one, sums are for shapes that exclude each other.
  const disjoint = shapes.filter((shape) => DISJOINT.has(shape));
  const sum = disjoint.reduce((total, shape) => total + (profile.counts[shape] ?? 0), 0);
  const most = Math.max(sum, ...shapes.map((shape) => profile.counts[shape] ?? 0));
  return Math.min(1, most / said);
}

const DISJOINT: ReadonlySet<Shape> = new Set<Shape>([
  "kind",
  "kindInside",
  "scaleWord",
  "smallNumber",
  "percent",
  "none",
]);
