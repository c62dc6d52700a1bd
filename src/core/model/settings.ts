/** What an authority may set of the audit for itself; unset, the guide and our rules count. */

import { expectedGrade } from "../guide/categories";
import {
  RESOURCES,
  SCALE_FIELDS,
  type Category,
  type Resource,
  type ScaleField,
  type ScaleValue,
} from "../guide/codes";
import { byCode } from "../guide/records";

/** How far a resource is expected of a category: 2 expected, 1 plausible, 0 not to be asked first. */
export const EXPECTED_GRADES = [0, 1, 2] as const;
export type ExpectedGrade = (typeof EXPECTED_GRADES)[number];

/** The grades that were set, by category and resource. */
export type ExpectedSettings = Readonly<Partial<Record<Category, Readonly<Partial<Record<Resource, ExpectedGrade>>>>>>;

/** Everything that can be set. */
export interface AuditSettings {
  /** The value from which on a stakeholder counts as familiar, or as keen. */
  readonly highFrom: Readonly<Record<ScaleField, ScaleValue>>;
  readonly expected: ExpectedSettings;
  /** The authority's amount a year and body from which on a written agreement is due, in its currency; null where nobody set it. */
  readonly agreementFrom: number | null;
}

/** Half of the scale is enough to count as familiar or keen. */
const HIGH = 2;

export const DEFAULT_SETTINGS: AuditSettings = {
  highFrom: byCode(SCALE_FIELDS, () => HIGH),
  expected: {},
  agreementFrom: null,
};

/** How far each resource is expected of a category: as it was set, else as the guide says. */
export function expectedGrades(
  category: Category | null,
  { expected }: AuditSettings = DEFAULT_SETTINGS,
): Readonly<Record<Resource, ExpectedGrade>> {
  const own = category === null ? undefined : expected[category];
  return byCode(RESOURCES, (resource) => own?.[resource] ?? expectedGrade(category, resource));
}

/** How far each resource is expected of a stakeholder. */
export function gradesOf({
  category,
  grades,
}: {
  readonly category: Category | null;
  readonly grades?: Readonly<Record<Resource, ExpectedGrade>>;
}): Readonly<Record<Resource, ExpectedGrade>> {
  return grades ?? expectedGrades(category);
}
