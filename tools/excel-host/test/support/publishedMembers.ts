/** The object model of Excel as published: members of each class of `@types/office-js` with their requirement sets. */

import { readFileSync } from "node:fs";
import {
  createSourceFile,
  forEachChild,
  isClassDeclaration,
  isMethodDeclaration,
  isPropertyDeclaration,
  ScriptTarget,
  SyntaxKind,
  type ClassDeclaration,
  type ClassElement,
  type Node,
} from "typescript";

const TYPES = require.resolve("@types/office-js/index.d.ts");

export interface PublishedMember {
  /** `1.9`, `Online 1.1` or `Desktop 1.1`. */
  readonly set: string;
  /** Whether the types let a script set it. */
  readonly isWritable: boolean;
  /** Whether it is a property that can be loaded, and neither a method nor an event. */
  readonly isProperty: boolean;
}

/** What the client library itself does: it never reaches Excel as a member of its own. */
const OF_THE_CLIENT = new Set(["context", "load", "set", "toJSON", "track", "untrack", "items", "isNullObject"]);

/** Published classes whose objects live in Excel, in order of their names, each with its members that have a set. */
export function publishedClasses(): Map<string, Map<string, PublishedMember>> {
  const text = readFileSync(TYPES, "utf8");
  const start = text.indexOf("declare namespace Excel {");
  const end = text.indexOf("\ndeclare namespace ", start);
  const file = createSourceFile("excel.d.ts", text.slice(start, end), ScriptTarget.Latest, true);
  const classes = new Map<string, Map<string, PublishedMember>>();
  const visit = (node: Node): void => {
    if (!isClassDeclaration(node)) {
      forEachChild(node, visit);
      return;
    }
    if (isRemote(node)) classes.set(node.name?.text ?? "", membersOf(node));
  };
  visit(file);
  return new Map([...classes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isRemote({ heritageClauses }: ClassDeclaration): boolean {
  return heritageClauses?.some((clause) => clause.getText().includes("OfficeExtension.ClientObject")) ?? false;
}

function membersOf(owner: ClassDeclaration): Map<string, PublishedMember> {
  const members = new Map<string, PublishedMember>();
  for (const member of owner.members) {
    const name = member.name?.getText() ?? "";
    const [, family = "", number] = /\[Api set: ExcelApi(Online|Desktop)? ([\d.]+)/.exec(member.getFullText()) ?? [];
    const isProperty = isPropertyDeclaration(member) && !name.startsWith("on");
    if (number === undefined || OF_THE_CLIENT.has(name) || members.has(name)) continue;
    members.set(name, {
      set: family === "" ? number : `${family} ${number}`,
      isWritable: isWritable(member),
      isProperty,
    });
  }
  return members;
}

function isWritable(member: ClassElement): boolean {
  if (isMethodDeclaration(member) || !isPropertyDeclaration(member)) return false;
  return member.modifiers?.some(({ kind }) => kind === SyntaxKind.ReadonlyKeyword) !== true;
}
