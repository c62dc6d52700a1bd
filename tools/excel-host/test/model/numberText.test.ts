import { numberText } from "../../src/model/numberText";

describe("numberText", () => {
  it.each<{ value: number | boolean; code: string; text: string }>([
    { value: 0.5, code: "0%", text: "50%" },
    { value: 1234.5, code: "#,##0.00", text: "1,234.50" },
    { value: -1234, code: "$#,##0_);[Red]($#,##0)", text: "($1,234)" },
    { value: 45888, code: "m/d/yyyy", text: "8/19/2025" },
    { value: 45888.75, code: "yyyy-mm-dd hh:mm", text: "2025-08-19 18:00" },
    { value: 0.1 + 0.2, code: "General", text: "0.3" },
    { value: 1.5, code: "# ?/?", text: "1 1/2" },
    { value: 2, code: '0" rows"', text: "2 rows" },
    { value: true, code: "0.00", text: "TRUE" },
    { value: false, code: "General", text: "FALSE" },
  ])("shows $value through $code as $text", ({ value, code, text }) => {
    expect(numberText(value, code, "en-US")).toBe(text);
  });

  it("uses the separators of the locale", () => {
    expect(numberText(1234.5, "#,##0.00", "fr-FR").replace(/\s/g, " ")).toBe("1 234,50");
  });

  it("shows the number itself when the code cannot be read", () => {
    expect(numberText(7.25, "[$unclosed", "en-US")).toBe("7.25");
  });
});
