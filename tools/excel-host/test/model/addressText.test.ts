import fc from "fast-check";

import { parseAddress, quoteSheetName, rangeAddress } from "../../src/model/addressText";
import { RangeRef } from "../../src/model/refs";
import { Workbook } from "../../src/model/workbook";
import type { Worksheet } from "../../src/model/worksheet";
import { HostError } from "../../src/ground/hostError";

function sheetNamed(name: string): Worksheet {
  return new Workbook().createSheet(name, null);
}

describe("quoteSheetName", () => {
  it.each([
    { name: "Sheet1", quoted: "Sheet1" },
    { name: "Données", quoted: "Données" },
    { name: "Matrice de partenariats", quoted: "'Matrice de partenariats'" },
    { name: "L'eau", quoted: "'L''eau'" },
    { name: "2026", quoted: "'2026'" },
    { name: "Q1", quoted: "'Q1'" },
    { name: "R1C1", quoted: "'R1C1'" },
    { name: "RC", quoted: "'RC'" },
    { name: "TRUE", quoted: "'TRUE'" },
    { name: "a-b", quoted: "'a-b'" },
  ])("writes $name as $quoted", ({ name, quoted }) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});

describe("parseAddress", () => {
  it.each(["A1:B2", "Sheet1!A1:B2", "'sheet1'!$A$1:$B$2", "b2:a1"])("reads %s on its sheet", (address) => {
    const sheet = sheetNamed("Sheet1");
    expect(parseAddress(address, sheet)).toEqual(new RangeRef(sheet, { top: 0, left: 0, bottom: 1, right: 1 }));
  });

  it.each(["Other!A1", "A1:B2,C3", "", "Sheet1!", "no address", `A1${" ".repeat(8192)}`])("refuses %p", (address) => {
    expect(() => parseAddress(address, sheetNamed("Sheet1"))).toThrow(HostError);
  });

  it("reads the address of every range on a sheet of any name", () => {
    const names = fc.string({
      unit: fc.constantFrom("a", "É", "1", "'", "!", " ", ".", "-", "(", ")", "&", "😀"),
      minLength: 1,
      maxLength: 31,
    });
    fc.assert(
      fc.property(names, (name) => {
        const range = new RangeRef(sheetNamed(name), { top: 4, left: 1, bottom: 9, right: 27 });
        expect(parseAddress(rangeAddress(range), range.sheet)).toEqual(range);
      }),
    );
  });
});
