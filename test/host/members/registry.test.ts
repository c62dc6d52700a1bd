import { readFileSync } from "node:fs";
import { join } from "node:path";

import {
  createSourceFile,
  forEachChild,
  isClassDeclaration,
  ScriptTarget,
  type ClassDeclaration,
  type Node,
} from "typescript";

import { HOST_CLASSES } from "../../../src/host/members/registry";

/** Sets of the members of the `Excel` classes by `Class.member`, from the published types. */
function publishedSets(): Map<string, string> {
  const path = join(__dirname, "..", "..", "..", "node_modules", "@types", "office-js", "index.d.ts");
  const text = readFileSync(path, "utf8");
  const start = text.indexOf("declare namespace Excel {");
  const file = createSourceFile("excel.d.ts", text.slice(start), ScriptTarget.Latest, true);
  const sets = new Map<string, string>();
  const note = (owner: ClassDeclaration): void => {
    for (const member of owner.members) {
      const name = member.name?.getText();
      const set = /\[Api set: ExcelApi(?:Online|Desktop)? ([\d.]+)/.exec(member.getFullText())?.[1];
      if (name !== undefined && set !== undefined && !sets.has(`${owner.name?.text ?? ""}.${name}`))
        sets.set(`${owner.name?.text ?? ""}.${name}`, set);
    }
  };
  const visit = (node: Node): void => {
    if (isClassDeclaration(node)) note(node);
    else forEachChild(node, visit);
  };
  visit(file);
  return sets;
}

/** What the client sends under another name than the types say. */
const WIRE_ONLY = new Set(["Worksheet.gridlines", "Worksheet.headings"]);

describe("HOST_CLASSES", () => {
  it("claims only members that are published, each with its own requirement set", () => {
    const published = publishedSets();
    const wrong: string[] = [];
    for (const hostClass of HOST_CLASSES.values()) {
      for (const [name, { set }] of Object.entries({
        ...hostClass.scalars,
        ...hostClass.navigations,
        ...hostClass.methods,
      })) {
        const member = `${hostClass.name}.${name}`;
        if (name.startsWith("_") || WIRE_ONLY.has(member)) continue;
        const expected = published.get(member);
        if (expected !== set) wrong.push(`${member}: ${set}, published ${expected ?? "nowhere"}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
