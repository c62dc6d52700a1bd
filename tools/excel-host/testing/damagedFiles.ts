/** Workbooks as broken disks, other programs and bad transfers leave them: kinds of damage, each drawn by chance. */

import { readZip, writeZip } from "../src/xlsx/zip";
import { zipContainer } from "../src/xlsx/zipContainer";
import { SeededRandom } from "./seededRandom";

/** Damages a file; what comes out is always another file of bytes, mostly no workbook any more. */
type Damage = (file: Uint8Array, random: SeededRandom) => Uint8Array;

/** Damages the text of a part. */
type PartDamage = (xml: string, random: SeededRandom) => string;

/** Every kind by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  "cut off": (file, random) => file.slice(0, random.integer(0, file.length - 1)),
  "with bytes turned": (file, random) => turned(file, random, 0),
  "with bytes of its list of entries turned": (file, random) => turned(file, random, Math.floor(file.length * 0.95)),
  "with something before it": (file, random) => joined(noise(random, 200), file),
  "with something behind it": (file, random) => joined(file, noise(random, 200)),
  "with a hole of zeros": (file, random) => {
    const start = random.integer(0, file.length - 1);
    return Uint8Array.from(file, (byte, index) => (index >= start && index < start + 400 ? 0 : byte));
  },
  "without one of its parts": (file, random) =>
    withEntries(file, (entries) => entries.delete(anyPart(entries, random))),
  "with a part called otherwise": (file, random) =>
    withEntries(file, (entries) => {
      const name = anyPart(entries, random);
      const bytes = entries.get(name);
      entries.delete(name);
      if (bytes !== undefined)
        entries.set(random.pick([`../${name}`, `/${name}`, name.toUpperCase(), `${name}.bak`]), bytes);
    }),
  "with an empty part": (file, random) =>
    withEntries(file, (entries) => entries.set(anyPart(entries, random), new Uint8Array())),
  "with a part in another’s place": (file, random) =>
    withEntries(file, (entries) => {
      const bytes = entries.get(anyPart(entries, random));
      if (bytes !== undefined) entries.set(anyPart(entries, random), bytes);
    }),
  "with an entry twice": (file, random) => {
    const entries = readZip(file).zipped();
    return zipContainer([...entries, random.pick(entries)]);
  },
  "with a part of UTF-16": inPart((xml) => Array.from(xml, (letter) => `${letter}\0`).join("")),
  "with a part cut off": inPart((xml, random) => xml.slice(0, random.integer(0, xml.length))),
  "without a tag": inPart((xml, random) => replaceOne(xml, /<[^>]*>/g, random, () => "")),
  "with an element twice": inPart((xml, random) => replaceOne(xml, /<(\w+)[^>]*\/>/g, random, (own) => own + own)),
  "with an element taken out": inPart((xml, random) => replaceOne(xml, /<(\w+)\b[^>]*>[^<]*<\/\1>/g, random, () => "")),
  "with another number in an attribute": inPart((xml, random) =>
    replaceOne(xml, /(?<==")\d+(?=")/g, random, () =>
      random.pick(["-1", "4294967296", "99999999999999999999", "1e9", "NaN", "", "0x10", "1048577"]),
    ),
  ),
  "with another address": inPart((xml, random) =>
    replaceOne(xml, /(?<==")\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?=")/g, random, () =>
      random.pick(["A0", "XFE1", "ZZZZ1", "A1048577", "B2:A1", "A1:XFD1048576", "1:1", "#REF!", "A1 B2", ""]),
    ),
  ),
  "with another name in an attribute": inPart((xml, random) =>
    replaceOne(xml, /(?<==")[A-Za-z][\w ./-]*(?=")/g, random, () =>
      random.pick(["", "x".repeat(300), "__proto__", "constructor", "../../etc", "&#x1F600;", "rId1", "true"]),
    ),
  ),
  "with characters that XML forbids": inPart((xml, random) =>
    replaceOne(xml, />(?=[^<])/g, random, () =>
      random.pick([">\u0000", ">&#0;", ">&#xD800;", ">&nope;", ">\uFFFE", ">&"]),
    ),
  ),
  "with a declaration of a type": inPart((xml) => `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${xml}`),
  "with a text too long for a cell": inPart((xml, random) =>
    replaceOne(xml, /(?<=>)[^<]+(?=<)/g, random, () => "long ".repeat(8_000)),
  ),
  "with elements deep in each other": inPart((xml, random) =>
    replaceOne(xml, /<(\w+)[^>]*\/>/g, random, () => `${"<a>".repeat(3_000)}${"</a>".repeat(3_000)}`),
  ),
  "with another formula": inPart((xml, random) =>
    replaceOne(xml, /(?<=<f[^>/]*>|<calculatedColumnFormula>|<formula1>)[^<]*/g, random, () =>
      random.pick([
        "(((",
        "SUM(",
        "A1:",
        "#REF!",
        "1/0",
        "\u0001",
        "INDIRECT(A1)",
        "A1".repeat(5_000),
        `${"(".repeat(500)}1`,
      ]),
    ),
  ),
};

/** A file with `count` damages, and their kinds. */
export function damaged(
  file: Uint8Array,
  seed: number,
  count = 1,
): { readonly file: Uint8Array; readonly kinds: string[] } {
  const random = new SeededRandom(seed);
  const kinds = Array.from({ length: count }, () => random.pick(Object.keys(DAMAGES)));
  let broken = file;
  for (const kind of kinds) {
    try {
      broken = DAMAGES[kind]?.(broken, random) ?? broken;
    } catch {
      // An earlier damage left nothing in which this one could be done.
      return { file: broken, kinds };
    }
  }
  return { file: broken, kinds };
}

function turned(file: Uint8Array, random: SeededRandom, from: number): Uint8Array {
  const copy = Uint8Array.from(file);
  for (let turn = 0; turn < 5; turn += 1) copy[random.integer(from, file.length - 1)] = random.integer(0, 255);
  return copy;
}

function noise(random: SeededRandom, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.integer(0, 255));
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  return Uint8Array.of(...a, ...b);
}

type Entries = ReturnType<typeof readZip>;

function withEntries(file: Uint8Array, change: (entries: Entries) => void): Uint8Array {
  const entries = readZip(file);
  change(entries);
  return writeZip(entries);
}

function anyPart(entries: Entries, random: SeededRandom): string {
  return random.pick([...entries.keys()]);
}

function inPart(damage: PartDamage): Damage {
  return (file, random) =>
    withEntries(file, (entries) => {
      const name = anyPart(entries, random);
      const xml = new TextDecoder().decode(entries.get(name));
      entries.set(name, new TextEncoder().encode(damage(xml, random)));
    });
}

function replaceOne(xml: string, pattern: RegExp, random: SeededRandom, by: (own: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const one = random.pick(found);
  return xml.slice(0, one.index) + by(one[0]) + xml.slice(one.index + one[0].length);
}
