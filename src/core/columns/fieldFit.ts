/** How well the values of a column fit a field: what they say for it, and what they say against it. */

import type { Field } from "../guide/codes";
import { shareOf, type ColumnProfile } from "./columnProfile";
import { expectationOf } from "./expectations";
import type { Shape } from "./shape";

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

/** Majority from which a shape that no value of the field has speaks against it. */
const MAJORITY = 0.5;

/** Share of fields of public action from which on a column tells those, not kinds of bodies. */
const SOME_THEMES = 0.3;

/** Few values prove little: from this many distinct ones on a share counts in full. */
const ENOUGH = 2;

/** Fields that tell one row from another. */
const TELLS_ROWS_APART: ReadonlySet<Field> = new Set<Field>(["name", "id", "registration_no"]);

/** Rows from which on one value in all of them is no chance. */
const MANY_ROWS = 4;

/** Letters that repeat are marks of something, not names. */
function areMarks(profile: ColumnProfile): boolean {
  return shareOf(profile, "letter") > MAJORITY && profile.distinct < profile.filled;
}

function isConstant({ distinct, filled }: ColumnProfile): boolean {
  return distinct === 1 && filled >= MANY_ROWS;
}

function isRegister(profile: ColumnProfile): boolean {
  return Math.max(shareOf(profile, "registration"), shareOf(profile, "registrationForm")) >= MAJORITY;
}

const SILENT: FieldFit = { fit: 0, isSaid: false, shape: null, fitting: 0 };

/** Holds the values of a column against a field. An empty column says nothing. */
export function fitOf(field: Field, profile: ColumnProfile): FieldFit {
  const expectation = expectationOf(field);
  if (expectation === undefined || profile.distinct === 0) return SILENT;
  const { shapes, agrees, proves, denies, never, refuses } = expectation;
  const [best] = [...shapes].sort((a, b) => (profile.counts[b] ?? 0) - (profile.counts[a] ?? 0));
  const shape = best ?? null;
  const fitting = Math.min(
    profile.distinct,
    shapes.reduce((sum, own) => Math.max(sum, profile.counts[own] ?? 0), 0),
  );
  const share = fittingShare(profile, shapes);
  if (share === null) return SILENT;
  const evidence = { isSaid: true, shape, fitting };
  const isDenied =
    never.some((own) => shareOf(profile, own) > Math.max(MAJORITY, share)) ||
    refuses.some((own) => shareOf(profile, own) > MAJORITY);
  if (isDenied) return { fit: -2, ...evidence };
  if (field === "name" && shareOf(profile, "titled") >= MAJORITY && profile.distinct > ENOUGH)
    return { fit: -1, ...evidence };
  // "Education" among "Health" and "Water" is no school.
  if (field === "category" && shareOf(profile, "theme") >= SOME_THEMES) return { fit: -1, ...evidence };
  if (share < denies) return { fit: -1, ...evidence };
  const isProved =
    share >= proves ||
    (field === "registration_no" && isRegister(profile)) ||
    (field === "name" && shareOf(profile, "bodyName") >= MAJORITY) ||
    (field === "contact_name" && shareOf(profile, "titled") >= MAJORITY);
  if (field === "id" && isRegister(profile)) return { fit: -2, ...evidence };
  if (TELLS_ROWS_APART.has(field) && (isConstant(profile) || areMarks(profile))) return { fit: -2, ...evidence };
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
  // Where some are persons by their whole names, others are called by their first ones.
  const own: readonly Shape[] =
    shapes.includes("person") && (profile.counts.person ?? 0) > 0 ? [...shapes, "called"] : shapes;
  const disjoint = own.filter((shape) => DISJOINT.has(shape));
  const sum = disjoint.reduce((total, shape) => total + (profile.counts[shape] ?? 0), 0);
  const most = Math.max(sum, ...own.map((shape) => profile.counts[shape] ?? 0));
  return Math.min(1, most / said);
}

const DISJOINT: ReadonlySet<Shape> = new Set<Shape>([
  "kind",
  "kindInside",
  "scaleWord",
  "smallNumber",
  "percent",
  "none",
  "person",
  "called",
]);
