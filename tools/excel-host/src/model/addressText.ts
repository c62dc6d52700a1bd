/** Addresses as Office.js reads and writes them. */

import { HostError } from "../ground/hostError";
import { formatRect, parseRect } from "./rect";
import { RangeRef } from "./refs";
import type { Worksheet } from "./worksheet";

/** Longest address Excel takes. */
const MAX_ADDRESS = 8192;

/** A sheet name as formulas write it, quoted where it must be. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The address of a range with its sheet: `Sheet1!A1:B2`. */
export function rangeAddress({ sheet, rect }: RangeRef): string {
  return `${quoteSheetName(sheet.name)}!${formatRect(rect)}`;
}

/**
 * The range of an address on a sheet; a sheet name in the address must be that sheet's.
 *
 * @throws HostError `InvalidArgument` when it is no address.
 */
export function parseAddress(address: string, sheet: Worksheet): RangeRef {
  const bang = address.lastIndexOf("!");
  const named =
    bang < 0
      ? null
      : address
          .slice(0, bang)
          .replace(/^'(.*)'$/s, "$1")
          .replaceAll("''", "'");
  const rect = address.length > MAX_ADDRESS ? null : parseRect(address.slice(bang + 1).replaceAll("$", ""));
  if (rect === null || (named !== null && named.toLowerCase() !== sheet.name.toLowerCase())) {
    throw new HostError("InvalidArgument", `"${address.slice(0, 100)}" is no address on the sheet "${sheet.name}".`);
  }
  return new RangeRef(sheet, rect);
}
