import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { HOST_CLASSES } from "../../src/members/registry";
import type { HostClass } from "../../src/protocol/classes";
import { publishedClasses, type PublishedMember } from "../support/publishedMembers";

const FILE = join(__dirname, "..", "..", "SURFACE.md");
const PROPERTIES = join(__dirname, "..", "..", "src", "members", "refusedProperties.ts");
const REWRITE = "UPDATE_SURFACE=1 npx jest tools/excel-host/test/members/surface.test.ts";

type Members = ReadonlyMap<string, PublishedMember>;

/** Members by the set they came with: `1.1: add, getItem · 1.4: getCount`. */
function bySet(members: readonly (readonly [string, PublishedMember])[]): string {
  const sets = new Map<string, string[]>();
  for (const [name, { set }] of members) sets.set(set, [...(sets.get(set) ?? []), name]);
  return [...sets]
    .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([set, names]) => `**${set}** ${names.sort().join(", ")}`)
    .join(" · ");
}

function isAnswered({ scalars, navigations, methods, events }: HostClass, name: string): boolean {
  return [scalars, navigations, methods, events ?? {}].some((members) => Object.hasOwn(members, name));
}

/** Answered members that a script may set in Excel and may not here. */
function isReadOnlyHere(hostClass: HostClass, name: string, { isWritable }: PublishedMember): boolean {
  return isWritable && Object.hasOwn(hostClass.scalars, name) && hostClass.scalars[name]?.put === undefined;
}

function row(hostClass: HostClass, published: Members): string {
  const members = [...published];
  const answered = members.filter(([name]) => isAnswered(hostClass, name));
  const refused = members.filter(([name]) => !isAnswered(hostClass, name));
  const readOnly = answered.filter(([name, member]) => isReadOnlyHere(hostClass, name, member));
  const cells = [
    `${hostClass.name} (${answered.length}/${members.length})`,
    bySet(answered),
    bySet(refused),
    readOnly.map(([name]) => name).join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}

function surface(): string {
  const published = publishedClasses();
  const claimed = [...published].filter(([name]) => HOST_CLASSES.has(name));
  const unclaimed = [...published].filter(([name]) => !HOST_CLASSES.has(name));
  const rows = claimed.map(([name, members]) => row(HOST_CLASSES.get(name) as HostClass, members));
  return `# What the embedded host answers

Generated from the types that Microsoft publishes (\`@types/office-js\`) and the host's own list of members; do not edit it.
To write it anew: \`${REWRITE}\`.

A refused member answers \`ApiNotFound\` and its name; so does an answered one above the simulated requirement set. The sets in
bold are those of ExcelApi; ExcelApiOnline and ExcelApiDesktop say so.

| class (answered/published) | answered | refused | read-only here, not in Excel |
|---|---|---|---|
${rows.join("\n")}

Refused as a whole (${unclaimed.length} classes): ${unclaimed.map(([name]) => name).join(", ")}.
`;
}

/** Published properties of the answered classes that are not answered themselves, as the code of the host holds them. */
function refusedProperties(): string {
  const lines = [...publishedClasses()].flatMap(([name, members]) => {
    const hostClass = HOST_CLASSES.get(name);
    if (hostClass === undefined) return [];
    const refused = [...members].filter(([member, { isProperty }]) => isProperty && !isAnswered(hostClass, member));
    return refused.length === 0 ? [] : [[name, ...refused.map(([member]) => member).sort()].join(" ")];
  });
  return `/** Properties that Excel has and this host does not answer. Written by the test of SURFACE.md; do not edit it. */

/** A class in each line, and its properties. */
const NAMES = \`
${lines.join("\n")}
\`;

/** By class. */
export const REFUSED_PROPERTIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  NAMES.trim()
    .split("\\n")
    .map((line) => line.split(" "))
    .map(([className = "", ...properties]) => [className, new Set(properties)]),
);
`;
}

/** Compared as a whole, so that a stale file says how to mend it instead of showing thousands of lines. */
function stateOf(file: string, expected: string): string {
  if (process.env.UPDATE_SURFACE === "1") writeFileSync(file, expected);
  const stored = existsSync(file) ? readFileSync(file, "utf8") : "";
  return stored === expected ? "up to date" : `stale: ${REWRITE}`;
}

describe("SURFACE.md", () => {
  it("says of every published class what the host answers and refuses, and from which set on", () => {
    expect(stateOf(FILE, surface())).toBe("up to date");
  });

  it("and the host itself tell the same properties as refused", () => {
    expect(stateOf(PROPERTIES, refusedProperties())).toBe("up to date");
  });
});
