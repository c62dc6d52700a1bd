import { HOST_CLASSES } from "../../src/members/registry";
import { publishedClasses } from "../support/publishedMembers";

/** What the client sends under another name than the types say. */
const WIRE_ONLY = new Set(["Worksheet.gridlines", "Worksheet.headings", "PageBreakCollection.getItemAt"]);

describe("HOST_CLASSES", () => {
  it("claims only members that are published, each with its own requirement set", () => {
    const published = publishedClasses();
    const wrong: string[] = [];
    for (const hostClass of HOST_CLASSES.values()) {
      for (const [name, { set }] of Object.entries({
        ...hostClass.scalars,
        ...hostClass.navigations,
        ...hostClass.methods,
        ...hostClass.events,
      })) {
        const member = `${hostClass.name}.${name}`;
        if (name.startsWith("_") || WIRE_ONLY.has(member)) continue;
        const expected = published.get(hostClass.name)?.get(name)?.set;
        if (expected !== set) wrong.push(`${member}: ${set}, published ${expected ?? "nowhere"}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("lets only properties be set that the published types let be set", () => {
    const published = publishedClasses();
    const wrong = [...HOST_CLASSES.values()].flatMap((hostClass) =>
      Object.entries(hostClass.scalars)
        .filter(([name, { put }]) => put !== undefined && !WIRE_ONLY.has(`${hostClass.name}.${name}`))
        .filter(([name]) => published.get(hostClass.name)?.get(name)?.isWritable !== true)
        .map(([name]) => `${hostClass.name}.${name}`),
    );
    expect(wrong).toEqual([]);
  });
});
