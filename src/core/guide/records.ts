/** Records over the guide's lists of codes, so that what holds for every code is said once. */

/** A record with a value for each code of a list. */
export function byCode<Code extends string, Value>(
  codes: readonly Code[],
  valueOf: (code: Code) => Value,
): Readonly<Record<Code, Value>> {
  const record: Partial<Record<Code, Value>> = {};
  for (const code of codes) record[code] = valueOf(code);
  // The list holds every code of its type.
  return record as Record<Code, Value>;
}

/** The same by the fields that answer for a single code: `resource_data` for `data`. */
export function byField<Family extends "resource" | "gain" | "incentive", Code extends string, Value>(
  family: Family,
  codes: readonly Code[],
  valueOf: (code: Code) => Value,
): Readonly<Record<`${Family}_${Code}`, Value>> {
  const record: Partial<Record<`${Family}_${Code}`, Value>> = {};
  for (const code of codes) record[`${family}_${code}`] = valueOf(code);
  return record as Record<`${Family}_${Code}`, Value>;
}
