/** Deflating and inflating: by Node's own zlib where there is one, which takes a third of the time, by fflate in a browser. */

import { deflateSync, Inflate } from "fflate";

/** What is used of Node's zlib. */
interface NodeZlib {
  readonly deflateRawSync: (bytes: Uint8Array, options: { level: number; finishFlush?: number }) => Uint8Array;
  readonly inflateRawSync: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}

/** The part of Node's `process` that gives a module without an import, which no browser could follow. */
interface NodeProcess {
  readonly getBuiltinModule?: (name: "node:zlib") => NodeZlib | undefined;
}

/** From so many bytes on 5 is enough in place of the usual 6: two thirds of its time for 6 % more bytes. */
const LONG_BYTES = 4_000_000;
/** Deflated bytes taken at a time: whoever lies about the size of an entry is found out soon. */
const STEP_BYTES = 64 * 1024;

const zlib = (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.("node:zlib");

/** More than was to be inflated. */
export class TooLong extends Error {}

/** The bytes deflated, without a header. */
export function deflate(bytes: Uint8Array): Uint8Array {
  const level = bytes.length < LONG_BYTES ? 6 : 5;
  return zlib === undefined ? deflateSync(bytes, { level }) : zlib.deflateRawSync(bytes, { level });
}

/** Bytes that were deflated, with what the zip format wants to know of them. */
export interface Deflated {
  readonly bytes: Uint8Array;
  readonly crc: number;
  /** Bytes it inflates to. */
  readonly size: number;
}

/** How zlib ends: with whole bytes after which more may come, or for good. Source: zlib's manual, Z_SYNC_FLUSH and Z_FINISH. */
const MORE_COMES = 2;
const THE_END = 4;

/**
 * Pieces of one content deflated one after the other, so that of a long sheet no second copy is made. They are let go of on the way:
 * the list is empty afterwards.
 */
export function deflatePieces(pieces: Uint8Array[]): Deflated {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  if (zlib === undefined || size < LONG_BYTES) {
    const bytes = joined(pieces.splice(0), size);
    return { bytes: deflate(bytes), crc: crc32(bytes), size };
  }
  const done: Uint8Array[] = [];
  let crc = 0;
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
    crc = zlib.crc32(piece, crc);
    done.push(zlib.deflateRawSync(piece, { level: 5, finishFlush: pieces.length > 0 ? MORE_COMES : THE_END }));
  }
  return { bytes: joined(done), crc, size };
}

/** One after the other. */
export function joined(
  pieces: readonly Uint8Array[],
  size = pieces.reduce((sum, { length }) => sum + length, 0),
): Uint8Array {
  const bytes = new Uint8Array(size);
  let position = 0;
  for (const piece of pieces) {
    bytes.set(piece, position);
    position += piece.length;
  }
  return bytes;
}

/**
 * What deflated bytes hold.
 *
 * @param size Bytes it may be at the most.
 * @throws TooLong when it is more; another error when the bytes are damaged.
 */
export function inflate(bytes: Uint8Array, size: number): Uint8Array {
  if (zlib === undefined) return inflateInSteps(bytes, size);
  try {
    return zlib.inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    if ((error as { readonly code?: string }).code === "ERR_BUFFER_TOO_LARGE") throw new TooLong();
    throw error;
  }
}

function inflateInSteps(bytes: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new TooLong();
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at === 0 || at < bytes.length; at += STEP_BYTES)
    stream.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  return content.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of the zip format. */
export function crc32(bytes: Uint8Array): number {
  if (zlib !== undefined) return zlib.crc32(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
