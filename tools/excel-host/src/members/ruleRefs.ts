/** What the members of conditional formats hand around. */

import { refuseProtectedSheet } from "../model/guards";
import type { ConditionalFormat } from "../model/rules";
import type { Worksheet } from "../model/worksheet";
import type { HostEnvironment } from "../protocol/environment";

/** A conditional format and its sheet. */
export class RuleRef {
  constructor(
    readonly sheet: Worksheet,
    readonly format: ConditionalFormat,
  ) {}
}

const refs = new WeakMap<ConditionalFormat, RuleRef>();

/** The one reference to a conditional format. */
export function refOf(sheet: Worksheet, format: ConditionalFormat): RuleRef {
  let ref = refs.get(format);
  if (ref === undefined) refs.set(format, (ref = new RuleRef(sheet, format)));
  return ref;
}

/** A line of the format a rule lays over a cell. */
export class RuleBorderRef {
  constructor(
    readonly rule: RuleRef,
    readonly side: string,
  ) {}
}

/** Marks a rule as changed. @throws HostError `AccessDenied` when the sheet is protected. */
export function changeRule({ sheet, format }: RuleRef, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet);
  // What a file stores of other kinds is all there is of them.
  if (format.rule.type !== "Other") format.stored = null;
  sheet.changedFacets.add("conditionalFormats");
}
