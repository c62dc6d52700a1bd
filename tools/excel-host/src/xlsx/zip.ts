/** The zip container: its entries in their order, inflated and checked when somebody reads them. */

import { FileError } from "../ground/fileError";
import { crc32, deflatePieces, inflate, joined, sizeOf, TooLong, type Piece } from "./compression";
import { zipContainer, type ZippedEntry } from "./zipContainer";

/** More than this is no workbook somebody works with; it stops archives made to fill the memory. */
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;
/** From here on an entry must not be smaller than a hundredth of what it holds: only what is made to fill the memory is. */
const LARGE_BYTES = 64 * 1024 * 1024;
const MAX_LARGE_RATIO = 100;
/** Inflated entries up to this size are kept. */
const KEPT_BYTES = 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** Flag of an entry that wants a password. */
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The entries of a zip container by name, in their order, folders left out. */
export class Entries implements Iterable<[name: string, content: Uint8Array]> {
  private readonly parts: Map<string, Uint8Array | ZippedEntry>;

  constructor(parts: Iterable<readonly [string, Uint8Array | ZippedEntry]> = []) {
    this.parts = new Map(parts);
  }

  /** Entries of their own with the same contents. */
  copy(): Entries {
    return new Entries(this.parts);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  keys(): IterableIterator<string> {
    return this.parts.keys();
  }

  /** The content of an entry. @throws FileError when it does not match its checksum or inflates unreasonably. */
  get(name: string): Uint8Array | undefined {
    const part = this.parts.get(name);
    if (part === undefined || part instanceof Uint8Array) return part;
    const content = readEntry(name, part);
    if (content.length <= KEPT_BYTES) this.parts.set(name, content);
    return content;
  }

  /** Puts the content of an entry; a long one, which nobody reads again before it is saved, is deflated at once. */
  set(name: string, content: Uint8Array): void {
    this.parts.set(name, content.length <= KEPT_BYTES ? content : deflated([content]));
  }

  /** The same with a content in pieces. */
  setPieces(name: string, pieces: readonly Piece[]): void {
    const size = pieces.reduce((sum, piece) => sum + sizeOf(piece), 0);
    const plain = pieces.filter((piece) => piece instanceof Uint8Array);
    const isKept = size <= KEPT_BYTES && plain.length === pieces.length;
    this.parts.set(name, isKept ? joined(plain) : deflated(pieces));
  }

  delete(name: string): void {
    this.parts.delete(name);
  }

  /** All entries, inflated one after the other. */
  *[Symbol.iterator](): Iterator<[name: string, content: Uint8Array]> {
    for (const name of this.parts.keys()) yield [name, this.get(name) ?? new Uint8Array()];
  }

  /** The entries as a container stores them: those nobody changed as they stand. */
  zipped(): [name: string, entry: ZippedEntry][] {
    return [...this.parts].map(([name, part]) => [name, part instanceof Uint8Array ? deflated([part]) : part]);
  }
}

function deflated(pieces: readonly Piece[]): ZippedEntry {
  return { ...deflatePieces(pieces), method: DEFLATED };
}

/**
 * Reads a zip container.
 *
 * @throws FileError `not-a-workbook` when it is none, `damaged` when it is cut short or inconsistent, `too-large` when it
 *   inflates to more than anybody works with.
 */
export function readZip(bytes: Uint8Array): Entries {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, ZippedEntry>();
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    let position = view.getUint32(end + 16, true);
    let total = 0;
    for (let index = 0; index < count; index += 1) {
      const entry = readDirectoryEntry(view, bytes, position);
      total += entry.size;
      if (total > MAX_TOTAL_BYTES) throw new FileError("too-large", "the file inflates to more than 1 GB");
      if (!entry.name.endsWith("/")) parts.set(entry.name, locateEntry(view, bytes, entry));
      position = entry.next;
    }
  } catch (error) {
    if (error instanceof RangeError) throw new FileError("damaged", "the zip container is cut short", { cause: error });
    throw error;
  }
  return new Entries(parts);
}

interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

function findEnd(view: DataView): number {
  for (let position = view.byteLength - 22; position >= Math.max(0, view.byteLength - 65_557); position -= 1) {
    if (view.getUint32(position, true) === END_OF_DIRECTORY) return position;
  }
  const looksLikeZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_ENTRY;
  throw looksLikeZip
    ? new FileError("damaged", "the zip container is cut short")
    : new FileError("not-a-workbook", "the file is no zip container");
}

const decoder = new TextDecoder();

function readDirectoryEntry(view: DataView, bytes: Uint8Array, position: number): DirectoryEntry {
  if (view.getUint32(position, true) !== DIRECTORY_ENTRY)
    throw new FileError("damaged", "the directory of the zip container");
  if ((view.getUint16(position + 8, true) & ENCRYPTED) !== 0)
    throw new FileError("encrypted", "the entries of the zip container are protected with a password");
  const nameLength = view.getUint16(position + 28, true);
  const extraLength = view.getUint16(position + 30, true);
  const commentLength = view.getUint16(position + 32, true);
  return {
    name: decoder.decode(bytes.subarray(position + 46, position + 46 + nameLength)).replaceAll("\\", "/"),
    method: view.getUint16(position + 10, true),
    crc: view.getUint32(position + 16, true),
    compressedSize: view.getUint32(position + 20, true),
    size: view.getUint32(position + 24, true),
    offset: view.getUint32(position + 42, true),
    next: position + 46 + nameLength + extraLength + commentLength,
  };
}

/** An entry of the directory with its deflated bytes. */
function locateEntry(view: DataView, bytes: Uint8Array, entry: DirectoryEntry): ZippedEntry {
  const { name, offset, compressedSize, size, method, crc } = entry;
  if (view.getUint32(offset, true) !== LOCAL_ENTRY) throw new FileError("damaged", name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (method !== STORED && method !== DEFLATED)
    throw new FileError("unsupported", `${name} is compressed with method ${method}`);
  if (start + compressedSize > bytes.length) throw new FileError("damaged", `${name} is cut short`);
  return { bytes: bytes.subarray(start, start + compressedSize), method, crc, size };
}

function readEntry(name: string, { bytes, method, crc, size }: ZippedEntry): Uint8Array {
  if (size > LARGE_BYTES && size > bytes.length * MAX_LARGE_RATIO)
    throw new FileError("too-large", `${name} inflates to ${Math.round(size / bytes.length)} times its size`);
  const content = inflated(bytes, method, size, name);
  if (content.length !== size || crc32(content) !== crc)
    throw new FileError("damaged", `${name} does not match its checksum`);
  return content;
}

function inflated(raw: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method === STORED) return raw;
  try {
    return inflate(raw, size);
  } catch (error) {
    if (error instanceof TooLong) throw new FileError("damaged", `${name} is larger than it says`);
    throw new FileError("damaged", `${name} cannot be inflated`, { cause: error });
  }
}

/** Writes a zip container with the entries in their order. Equal entries give equal bytes; unchanged ones keep theirs. */
export function writeZip(entries: Entries): Uint8Array {
  return zipContainer(entries.zipped());
}
