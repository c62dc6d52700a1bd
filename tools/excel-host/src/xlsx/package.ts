/** The package of a workbook: parts, content types, relationships. Nothing is written until it is changed. */

import { FileError } from "../ground/fileError";
import { element } from "../xml/element";
import { attribute, joinElement, splitElement } from "../xml/xmlText";
import type { Piece } from "./compression";
import { readZip, writeZip, type Entries } from "./zip";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part in the package, or the address of an external target. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A text of JavaScript holds about as many characters. */
const MAX_TEXT_BYTES = 500_000_000;

const CONTENT_TYPES = "[Content_Types].xml";
const decoder = new TextDecoder();
const encoder = new TextEncoder();

export class Package {
  private constructor(private readonly entries: Entries) {}

  /** @throws FileError when the bytes are no package. */
  static read(bytes: Uint8Array): Package {
    const entries = readZip(bytes);
    if (!entries.has(CONTENT_TYPES))
      throw new FileError("not-a-workbook", "the zip container holds no Office document");
    return new Package(entries);
  }

  /** A package of its own over the same parts: changes of one do not reach the other. */
  copy(): Package {
    return new Package(this.entries.copy());
  }

  toBytes(): Uint8Array {
    return writeZip(this.entries);
  }

  /** Paths of all parts, in order. */
  get paths(): string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** Text of a part. @throws FileError `damaged` when the package has no such part. */
  text(path: string): string {
    const bytes = this.entries.get(path);
    if (bytes === undefined) throw new FileError("damaged", `the part ${path} is missing`);
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
    if (bytes.length > MAX_TEXT_BYTES)
      throw new FileError("too-large", `${path} holds more than 500 million characters`);
    return decoder.decode(bytes);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.entries.get(path);
  }

  /** Writes a part; a text that is as before leaves its bytes alone. */
  write(path: string, content: string | Uint8Array): void {
    this.entries.set(path, typeof content === "string" ? encoder.encode(content) : content);
  }

  /** Writes a part from its pieces. */
  writePieces(path: string, pieces: readonly Piece[]): void {
    this.entries.setPieces(path, pieces);
  }

  remove(path: string): void {
    this.entries.delete(path);
  }

  /** A path with a number that no part has: `xl/worksheets/sheet7.xml` for `xl/worksheets/sheet*.xml`. */
  freePath(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const path = pattern.replace("*", String(number));
      if (!this.entries.has(path)) return path;
    }
  }

  /** Relationships of a part, or of the package for `""`, in order. */
  relationships(path: string): Relationship[] {
    const relsPath = relationshipsPath(path);
    if (!this.entries.has(relsPath)) return [];
    return splitElement(this.text(relsPath), relsPath).children.map(({ text }) => {
      const isExternal = attribute(text, "TargetMode") === "External";
      const target = attribute(text, "Target") ?? "";
      return {
        id: attribute(text, "Id") ?? "",
        type: attribute(text, "Type") ?? "",
        target: isExternal ? target : resolveTarget(path, target),
        isExternal,
      };
    });
  }

  /** Adds a relationship to a part of the package and returns its id. */
  addRelationship(path: string, type: string, target: string): string {
    const relsPath = relationshipsPath(path);
    const xml = this.has(relsPath)
      ? this.text(relsPath)
      : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const taken = new Set(this.relationships(path).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const split = splitElement(xml, relsPath);
    const attributes = { Id: id, Type: type, Target: relativeTarget(path, target) };
    split.children.push({ name: "Relationship", text: element(`${split.prefix}Relationship`, attributes) });
    this.write(relsPath, joinElement(split));
    if (!this.hasDefault("rels")) this.addDefault("rels", "application/vnd.openxmlformats-package.relationships+xml");
    return id;
  }

  removeRelationship(path: string, id: string): void {
    const relsPath = relationshipsPath(path);
    if (!this.has(relsPath)) return;
    const split = splitElement(this.text(relsPath), relsPath);
    const children = split.children.filter(({ text }) => attribute(text, "Id") !== id);
    this.write(relsPath, joinElement({ ...split, children }));
  }

  /** Paths of all parts that relationships lead to, from the package on. */
  private reachable(): Set<string> {
    const reached = new Set<string>();
    const waiting = [""];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const { target, isExternal } of this.relationships(path)) {
        if (isExternal || reached.has(target) || !this.has(target)) continue;
        reached.add(target);
        waiting.push(target);
      }
    }
    return reached;
  }

  /** Removes parts that nothing leads to any more; those that nothing led to in `before` stay, whoever put them there. */
  removeUnreachable(before: Package): void {
    const now = this.reachable();
    for (const path of before.reachable()) {
      if (now.has(path)) continue;
      this.remove(path);
      this.remove(relationshipsPath(path));
      this.removeOverride(path);
    }
  }

  /** The content type of a part. */
  contentType(path: string): string | null {
    const { children } = splitElement(this.text(CONTENT_TYPES), CONTENT_TYPES);
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const override = children.find(
      ({ name, text }) =>
        name === "Override" && attribute(text, "PartName")?.toLowerCase() === `/${path}`.toLowerCase(),
    );
    const byExtension = children.find(
      ({ name, text }) => name === "Default" && attribute(text, "Extension")?.toLowerCase() === extension,
    );
    const found = override ?? byExtension;
    return found === undefined ? null : attribute(found.text, "ContentType");
  }

  addOverride(path: string, contentType: string): void {
    this.changeTypes((children, prefix) => [
      ...children,
      {
        name: "Override",
        text: element(`${prefix}Override`, { PartName: `/${path}`, ContentType: contentType }),
      },
    ]);
  }

  removeOverride(path: string): void {
    this.changeTypes((children) =>
      children.filter(({ name, text }) => name !== "Override" || attribute(text, "PartName") !== `/${path}`),
    );
  }

  private hasDefault(extension: string): boolean {
    const { children } = splitElement(this.text(CONTENT_TYPES), CONTENT_TYPES);
    return children.some(
      ({ name, text }) => name === "Default" && attribute(text, "Extension")?.toLowerCase() === extension,
    );
  }

  private addDefault(extension: string, contentType: string): void {
    this.changeTypes((children, prefix) => [
      { name: "Default", text: element(`${prefix}Default`, { Extension: extension, ContentType: contentType }) },
      ...children,
    ]);
  }

  private changeTypes(
    change: (children: { name: string; text: string }[], prefix: string) => { name: string; text: string }[],
  ): void {
    const split = splitElement(this.text(CONTENT_TYPES), CONTENT_TYPES);
    this.write(CONTENT_TYPES, joinElement({ ...split, children: change(split.children, split.prefix) }));
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function relationshipsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** The path a relationship target means, seen from a part. */
function resolveTarget(from: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : folderOf(from) + target;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The target that means `path` seen from a part. */
function relativeTarget(from: string, path: string): string {
  const own = folderOf(from).split("/").filter(Boolean);
  const other = path.split("/");
  let shared = 0;
  while (shared < own.length && own[shared] === other[shared]) shared += 1;
  return [...own.slice(shared).map(() => ".."), ...other.slice(shared)].join("/");
}
