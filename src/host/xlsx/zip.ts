/** The zip container: entries in their order, checked as they are inflated. */

import { inflateSync, zipSync, type Zippable } from "fflate";

import { FileError } from "./fileError";

/** More than this is no workbook somebody works with; it stops archives made to fill the memory. */
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;
/** Deflate reaches at most about 1032 : 1. */
const MAX_RATIO = 1100;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** Time stamp of parts that are written here: the same input gives the same file. */
const WRITTEN_AT = new Date(1980, 0, 1, 0, 0, 0);

/** The entries of a zip container by name, in their order, folders left out. */
export type Entries = Map<string, Uint8Array>;

/**
 * Reads a zip container.
 *
 * @throws FileError `not-a-workbook` when it is none, `damaged` when it is cut short, inconsistent or unreasonably large.
 */
export function readZip(bytes: Uint8Array): Entries {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entries = new Map();
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    let position = view.getUint32(end + 16, true);
    let total = 0;
    for (let index = 0; index < count; index += 1) {
      const entry = readDirectoryEntry(view, bytes, position);
      total += entry.size;
      if (total > MAX_TOTAL_BYTES) throw new FileError("damaged", "the file inflates to more than 1 GB");
      if (!entry.name.endsWith("/")) entries.set(entry.name, readEntry(view, bytes, entry));
      position = entry.next;
    }
  } catch (error) {
    if (error instanceof RangeError) throw new FileError("damaged", "the zip container is cut short", { cause: error });
    throw error;
  }
  return entries;
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

function readEntry(view: DataView, bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const { name, offset, compressedSize, size, method } = entry;
  if (view.getUint32(offset, true) !== LOCAL_ENTRY) throw new FileError("damaged", name);
  if (size > compressedSize * MAX_RATIO + 1024) throw new FileError("damaged", `${name} inflates unreasonably`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw new FileError("damaged", `${name} is cut short`);
  const raw = bytes.subarray(start, start + compressedSize);
  const content = inflate(raw, method, size, name);
  if (content.length !== size || crc32(content) !== entry.crc)
    throw new FileError("damaged", `${name} does not match its checksum`);
  return content;
}

function inflate(raw: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method === STORED) return raw;
  if (method !== DEFLATED) throw new FileError("unsupported", `${name} is compressed with method ${method}`);
  try {
    return inflateSync(raw, { out: new Uint8Array(size) });
  } catch (error) {
    throw new FileError("damaged", `${name} cannot be inflated`, { cause: error });
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Writes a zip container with the entries in their order. Equal entries give equal bytes. */
export function writeZip(entries: Entries): Uint8Array {
  // Without a prototype: an entry may carry any name.
  const files = Object.create(null) as Zippable;
  for (const [name, content] of entries) files[name] = [content, { mtime: WRITTEN_AT, level: 6 }];
  return zipSync(files);
}
