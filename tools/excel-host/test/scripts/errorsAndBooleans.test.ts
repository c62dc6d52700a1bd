import { openSession } from "../../testing/excelSession";
import { fill, play } from "./script";

// Source: Range.text ("the text values of the specified range", as shown) and Range.values; the words of each Excel.
describe("booleans and errors", () => {
  it.each([
    ["en-US", ["TRUE", "FALSE", "#N/A", "#DIV/0!", "#VALUE!"]],
    ["fr-FR", ["VRAI", "FAUX", "#N/A", "#DIV/0!", "#VALEUR!"]],
    ["es-ES", ["VERDADERO", "FALSO", "#N/D", "#¡DIV/0!", "#¡VALOR!"]],
    ["pt-BR", ["VERDADEIRO", "FALSO", "#N/D", "#DIV/0!", "#VALOR!"]],
  ])("are shown in the words of the language (%s), and have the same values everywhere", async (locale, texts) => {
    const session = openSession(undefined, { locale });
    await fill(session, "A1:E1", [["=1=1", "=1=2", "=NA()", "=1/0", '="a"+1']]);
    const range = await play(session, (sheet) => sheet.getRange("A1:E1").load("text,values"));

    expect(range.text).toEqual([texts]);
    expect(range.values).toEqual([[true, false, "#N/A", "#DIV/0!", "#VALUE!"]]);
  });
});
