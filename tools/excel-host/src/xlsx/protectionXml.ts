/** The protection of a sheet as its part stores it. Source: ECMA-376 part 1, 18.3.1.85 (sheetProtection). */

import { ALLOWANCES, allowances, type SheetProtection } from "../model/protection";
import { isOn } from "./readCells";
import type { Attributes } from "../xml/element";
import { attribute } from "../xml/xmlText";

/** Attributes that hold a password, in its old form and the new one. */
const PASSWORDS = ["password", "hashValue"];

/** The protection an element says; null when it is absent or off. */
export function readProtection(element: string): SheetProtection | null {
  if (!isOn(attribute(element, "sheet"))) return null;
  const allowed = allowances().filter((name) => {
    const { attribute: key, isForbiddenByDefault } = ALLOWANCES[name];
    const value = attribute(element, key);
    return !(value === null ? isForbiddenByDefault : isOn(value));
  });
  const locked = isOn(attribute(element, "selectLockedCells"));
  const unlocked = isOn(attribute(element, "selectUnlockedCells"));
  return {
    allowed: new Set(allowed),
    selectionMode: locked ? (unlocked ? "None" : "Unlocked") : "Normal",
    hasPassword: PASSWORDS.some((name) => (attribute(element, name) ?? "") !== ""),
  };
}

/** The attributes that differ from what their absence says. */
export function protectionAttributes({ allowed, selectionMode }: SheetProtection): Attributes {
  const flags = allowances().flatMap((name) => {
    const { attribute: key, isForbiddenByDefault } = ALLOWANCES[name];
    const isForbidden = !allowed.has(name);
    return isForbidden === isForbiddenByDefault ? [] : [[key, isForbidden] as const];
  });
  return {
    ...Object.fromEntries(flags),
    selectLockedCells: selectionMode === "Normal" ? null : true,
    selectUnlockedCells: selectionMode === "None" ? true : null,
  };
}
