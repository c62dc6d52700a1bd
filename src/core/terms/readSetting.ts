/** Settings of the table of own words: which one a text names, and its value. */

import { SCALE_FIELDS, type Category, type Resource, type ScaleField } from "../guide/codes";
import type { OwnSetting } from "../model/ownTerms";
import { EXPECTED_GRADES, type AuditSettings } from "../model/settings";
import { scaleOfText } from "../stakeholders/parseScale";
import { readAmount } from "../words/amounts";
import { axisNamed, categoryNamed, resourceNamed } from "./guideWords";
import { settingName } from "./termWords";

/** A setting whose value is still to be read. */
export type NamedSetting =
  | { readonly name: "high"; readonly fields: readonly ScaleField[] }
  | { readonly name: "expected"; readonly category: Category; readonly resource: Resource }
  | { readonly name: "agreement" };

/** Between the two parts of the name of a setting; a category has commas and strokes of its own. */
const BETWEEN = /\s*[·:|→>]\s*|\s+[–—-]\s+/u;

/** The setting a text names: "High from · Keenness", "Telecoms · Data", "Written agreement from". Null for any other. */
export function namedSetting(text: string): NamedSetting | null {
  const whole = settingName(text);
  if (whole === "agreement") return { name: "agreement" };
  if (whole === "high") return { name: "high", fields: SCALE_FIELDS };
  const parts = text.split(BETWEEN).filter((part) => part !== "");
  const [first = "", second = ""] = parts;
  if (parts.length !== 2) return null;
  const isHigh = settingName(first) === "high" || settingName(second) === "high";
  const axis = axisNamed(first) ?? axisNamed(second);
  if (isHigh) return axis === null ? null : { name: "high", fields: [axis] };
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const category = categoryNamed(one);
    const resource = resourceNamed(other);
    if (category !== null && resource !== null) return { name: "expected", category, resource };
  }
  return null;
}

/** The setting with the value a text says; null where it says none. */
export function withValue(setting: NamedSetting, text: string): OwnSetting | null {
  switch (setting.name) {
    case "high": {
      const from = scaleOfText(text);
      return from === null || from === "unknown" || from === 0 ? null : { ...setting, from };
    }
    case "expected": {
      const grade = EXPECTED_GRADES.find((own) => String(own) === text.trim());
      return grade === undefined ? null : { ...setting, grade };
    }
    case "agreement": {
      const reading = readAmount(text);
      return reading.status === "amount" && reading.amount >= 0 ? { ...setting, from: reading.amount } : null;
    }
  }
}

/** What two entries set in common, to tell that they differ. */
export function settingKeys(setting: NamedSetting): readonly string[] {
  switch (setting.name) {
    case "high":
      return setting.fields.map((field) => `high ${field}`);
    case "expected":
      return [`expected ${setting.category} ${setting.resource}`];
    case "agreement":
      return ["agreement"];
  }
}

/** The settings with one more. */
export function withSetting(settings: AuditSettings, setting: OwnSetting): AuditSettings {
  switch (setting.name) {
    case "high": {
      const { fields, from } = setting;
      return {
        ...settings,
        highFrom: fields.reduce((known, field) => ({ ...known, [field]: from }), settings.highFrom),
      };
    }
    case "expected": {
      const { category, resource, grade } = setting;
      const own = { ...settings.expected[category], [resource]: grade };
      return { ...settings, expected: { ...settings.expected, [category]: own } };
    }
    case "agreement":
      return { ...settings, agreementFrom: setting.from };
  }
}
