import fc from "fast-check";

import { readTyped, type Typed } from "../../src/model/coercion";
import { cpuMilliseconds } from "../../testing/cpuTime";

const YEAR = 2026;

/** What a General cell becomes when `text` is typed into it. */
function typed(text: string): Typed {
  return readTyped(text, false, YEAR);
}

function value(stored: string | number | boolean, numberFormat: string | null = null): Typed {
  return { kind: "value", value: stored, numberFormat, quotePrefix: false };
}

describe("readTyped", () => {
  it.each<{ text: string; number: number; numberFormat: string | null; fact: string }>([
    { text: "29.96", number: 29.96, numberFormat: null, fact: "sample of the documentation" },
    { text: "001", number: 1, numberFormat: null, fact: "leading zeros are lost" },
    { text: "-7", number: -7, numberFormat: null, fact: "a sign is no formula when a number follows" },
    { text: "+7", number: 7, numberFormat: null, fact: "a sign is no formula when a number follows" },
    { text: ".5", number: 0.5, numberFormat: null, fact: "no digit before the point" },
    { text: "5.", number: 5, numberFormat: null, fact: "no digit after the point" },
    { text: " 12 ", number: 12, numberFormat: null, fact: "outer blanks do not keep a number from being one" },
    { text: "1,234", number: 1234, numberFormat: "#,##0", fact: "en-US thousands" },
    { text: "1,234,567.5", number: 1234567.5, numberFormat: "#,##0.00", fact: "en-US thousands and decimals" },
    { text: "(5)", number: -5, numberFormat: null, fact: "accounting negative" },
    { text: "($1,234.50)", number: -1234.5, numberFormat: "$#,##0.00_);[Red]($#,##0.00)", fact: "accounting negative" },
    { text: "$120", number: 120, numberFormat: "$#,##0_);[Red]($#,##0)", fact: "sample of the documentation" },
    { text: "-$5", number: -5, numberFormat: "$#,##0_);[Red]($#,##0)", fact: "sign before the currency" },
    { text: "$-5", number: -5, numberFormat: "$#,##0_);[Red]($#,##0)", fact: "sign after the currency" },
    { text: "50%", number: 0.5, numberFormat: "0%", fact: "percent" },
    { text: "12.5%", number: 0.125, numberFormat: "0.00%", fact: "percent with decimals" },
    { text: "1E5", number: 100000, numberFormat: "0.00E+00", fact: "scientific" },
    { text: "-2.5e-3", number: -0.0025, numberFormat: "0.00E+00", fact: "scientific, lower case" },
    { text: "1 1/2", number: 1.5, numberFormat: "# ?/?", fact: "fraction" },
    { text: "-2 1/4", number: -2.25, numberFormat: "# ?/?", fact: "negative fraction" },
    { text: "1 10/16", number: 1.625, numberFormat: "# ??/??", fact: "fraction up to two digits" },
    { text: "0 1/2", number: 0.5, numberFormat: "# ?/?", fact: "a whole part makes it a fraction, not a date" },
  ])("reads $text as the number $number ($fact)", ({ text, number, numberFormat }) => {
    expect(typed(text)).toEqual(value(number, numberFormat));
  });

  it.each<{ text: string; serial: number; numberFormat: string; fact: string }>([
    { text: "1/1/2017", serial: 42736, numberFormat: "m/d/yyyy", fact: "sample of the documentation" },
    { text: "2018-12-31", serial: 43465, numberFormat: "m/d/yyyy", fact: "office-js issue 229" },
    { text: "15-Feb", serial: 46068, numberFormat: "d-mmm", fact: "sample of the documentation: the year is this one" },
    { text: "1/2", serial: 46024, numberFormat: "d-mmm", fact: "month before day" },
    { text: "3-4", serial: 46085, numberFormat: "d-mmm", fact: "hyphens are date separators too" },
    { text: "0:2", serial: 2 / 1440, numberFormat: "h:mm", fact: "recorded from Excel for Windows" },
  ])("reads $text as the date or time $serial ($fact)", ({ text, serial, numberFormat }) => {
    expect(typed(text)).toEqual(value(serial, numberFormat));
  });

  it.each([
    { text: "TRUE", read: true },
    { text: "false", read: false },
    { text: " True ", read: true },
  ])("reads $text as a boolean, whatever its case", ({ text, read }) => {
    expect(typed(text)).toEqual(value(read));
  });

  it.each(["#N/A", "#n/a", "#DIV/0!", "#REF!", "#SPILL!"])("reads %s as an error value", (text) => {
    expect(typed(text)).toEqual({
      kind: "value",
      value: { error: text.toUpperCase() },
      numberFormat: null,
      quotePrefix: false,
    });
  });

  it.each([
    { text: "=1+1", formula: "=1+1" },
    { text: "+A1", formula: "=+A1" },
    { text: "-A1", formula: "=-A1" },
    { text: "@x", formula: "=@x" },
    { text: '=HYPERLINK("http://a")\n', formula: '=HYPERLINK("http://a")\n' },
  ])("reads $text as a formula", ({ text, formula }) => {
    expect(typed(text)).toEqual({ kind: "formula", text: formula });
  });

  it.each([
    { text: "=", fact: "nothing follows" },
    { text: "-", fact: "nothing follows" },
    { text: "+", fact: "nothing follows" },
    { text: "@", fact: "nothing follows" },
    { text: ".", fact: "no digit" },
    { text: "$", fact: "no digit" },
    { text: "%", fact: "no digit" },
    { text: "19-8-2025", fact: "the day comes first outside of en-US; office-js issue 1559" },
    { text: "31/12/2025", fact: "the day comes first outside of en-US; office-js issue 3775" },
    { text: "1 234,50", fact: "numbers are en-US whatever the user's locale" },
    { text: "12,50", fact: "numbers are en-US whatever the user's locale" },
    { text: "vrai", fact: "booleans are en-US whatever the user's locale" },
    { text: "0x10", fact: "no hexadecimal" },
    { text: "1e400", fact: "beyond the largest number" },
    { text: "Infinity", fact: "a word" },
    { text: "NaN", fact: "a word" },
    { text: "1 1/0", fact: "no fraction over nothing" },
    { text: "__proto__", fact: "a word" },
    { text: "#N/A!", fact: "no error of Excel" },
    { text: "١٢", fact: "digits of another script" },
    { text: "Avril 2024", fact: "no English month" },
    { text: "\ud800", fact: "a lone surrogate" },
    { text: "a\u0000b", fact: "a control character" },
  ])("leaves $text a text ($fact)", ({ text }) => {
    expect(typed(text)).toEqual(value(text));
  });

  it("keeps the outer blanks of a text", () => {
    expect(typed("  Sonatel ")).toEqual(value("  Sonatel "));
  });

  it.each([
    { text: "'=1+1", stored: "=1+1" },
    { text: "'001", stored: "001" },
    { text: "''quoted", stored: "'quoted" },
    { text: "'", stored: "" },
  ])("takes the apostrophe of $text as a mark, not as part of the text (office-js issue 6687)", ({ text, stored }) => {
    expect(typed(text)).toEqual({ kind: "value", value: stored, numberFormat: null, quotePrefix: true });
  });

  it("reads the empty text as an empty cell", () => {
    expect(typed("")).toEqual({ kind: "blank" });
    expect(readTyped("", true, YEAR)).toEqual({ kind: "blank" });
  });

  it.each(["=1+1", "001", "1/2", "TRUE", "#N/A", "-", " 12 "])(
    "leaves %s a text in a cell formatted as text",
    (text) => {
      expect(readTyped(text, true, YEAR)).toEqual(value(text));
    },
  );

  it("takes the apostrophe away in a cell formatted as text too", () => {
    expect(readTyped("'x", true, YEAR)).toEqual({ kind: "value", value: "x", numberFormat: null, quotePrefix: true });
  });

  it("gives any text back that an apostrophe protects", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typed(`'${text}`)).toEqual({ kind: "value", value: text, numberFormat: null, quotePrefix: true });
      }),
    );
  });

  it("reads every plain decimal number back as itself", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, places) => {
          const text = (digits / 10 ** places).toFixed(places);
          expect(typed(text)).toEqual(value(Number(text)));
        },
      ),
    );
  });

  it("answers a hostile text of 32,767 characters quickly", () => {
    const started = cpuMilliseconds();
    for (const text of [
      ",".repeat(32_767),
      "1".repeat(32_767),
      "1,111".repeat(6_500),
      " ".repeat(32_766) + "x",
      "a ".repeat(16_000),
    ])
      typed(text);
    expect(cpuMilliseconds() - started).toBeLessThan(500);
  });
});
