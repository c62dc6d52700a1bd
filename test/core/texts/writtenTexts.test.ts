/** The texts as they are written, those within functions too: read from their files, because no sample of arguments reaches all. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

import { LANGUAGES, type Language } from "../../../src/core/guide/codes";

const FOLDER = join(__dirname, "..", "..", "..", "src", "core", "texts");

/** A text, or a part of one between two values, with the file it stands in. */
interface Written {
  readonly file: string;
  readonly text: string;
}

function writtenIn(language: Language): Written[] {
  const folder = join(FOLDER, language);
  return readdirSync(folder).flatMap((file) => {
    const found: Written[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
      if (
        ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddle(node) ||
        ts.isTemplateTail(node)
      ) {
        if (!isOfExcel(node.text)) found.push({ file, text: node.text });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.ES2022));
    return found;
  });
}

/** Formats of numbers and days, and names of codes. */
function isOfExcel(text: string): boolean {
  return /^[a-z]+(?:[-_][a-z]+)*$/.test(text) || /\[[<=$>]|\bd+\/m|[#0]\.?0|&[A-Z]/.test(text);
}

function breaking(language: Language, rule: RegExp): string[] {
  return writtenIn(language).flatMap(({ file, text }) => (rule.test(text) ? [`${file}: ${text}`] : []));
}

describe.each(LANGUAGES)("the texts written in %s", (language) => {
  it("have no straight apostrophe or quotation mark, no plural in brackets and no two spaces", () => {
    expect(writtenIn(language).length).toBeGreaterThan(500);
    expect(breaking(language, /\p{L}['"]|['"]\p{L}|\p{L}\((?:e?s|es|n|m)\)|\S {2}\S|\.\.\./u)).toEqual([]);
  });
});

describe.each(LANGUAGES.filter((language) => language !== "en"))("the texts written in %s", (language) => {
  it("hold no English words and no English quotation marks", () => {
    expect(
      breaking(
        language,
        /“|”|\b(?:the|and|with|your|of|from|were|sheet|sheets|row|rows|stakeholders?|partners?|to ask)\b/u,
      ),
    ).toEqual([]);
  });
});

it("French keeps a space that does not break before its high marks and within its quotation marks", () => {
  expect(breaking("fr", / (?:[:;!%»]|\?$)|« |[\p{L}\d)][;?!%»]|\p{L}:(?: |$)|«[^\u00a0\u202f]/u)).toEqual([]);
});

it("Spanish opens each question", () => {
  const marks = new Map<string, { opened: number; closed: number }>();
  for (const { file, text } of writtenIn("es")) {
    const { opened, closed } = marks.get(file) ?? { opened: 0, closed: 0 };
    const [begins, ends] = [text.match(/¿/gu) ?? [], text.match(/[\p{L})»]\?|^\?$/gu) ?? []];
    marks.set(file, { opened: opened + begins.length, closed: closed + ends.length });
  }

  expect([...marks].filter(([, { opened, closed }]) => opened !== closed)).toEqual([]);
  expect([...marks.values()].reduce((sum, { opened }) => sum + opened, 0)).toBeGreaterThan(10);
});

it("Spanish and French write a percent sign after a space that does not break, English and Portuguese after none", () => {
  for (const language of ["es", "fr"] as const) expect(breaking(language, /\d ?%/u)).toEqual([]);
  for (const language of ["en", "pt"] as const) expect(breaking(language, /\d[ \u00a0\u202f]%/u)).toEqual([]);
});
