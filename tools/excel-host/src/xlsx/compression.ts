/** Deflating and inflating: by Node's own zlib where there is one, which takes a third of the time, by fflate in a browser. */

import { deflateSync, Inflate } from "fflate";

/** What is used of Node's zlib. */
interface NodeZlib {
  readonly deflateRawSync: (bytes: Uint8Array, options: { level: number; finishFlush?: number }) => Uint8Array;
  readonly inflateRawSync: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
}

/** The part of Node's `process` that gives a module without an import, which no browser could follow. */
interface NodeProcess {
  readonly getBuiltinModule?: (name: "node:zlib") => NodeZlib | undefined;
}

/** From so many bytes on 5 is enough in place of the usual 6: two thirds of its time for 6 % more bytes. */
const LONG_BYTES = 4_000_000;
const LONG_LEVEL = 5;
/** Of the checksum, its bits from the lowest power up. Source: APPNOTE.TXT 6.3.10, 4.4.7. */
const POLYNOMIAL = 0xedb88320;
/** Deflated bytes taken at a time: whoever lies about the size of an entry is found out soon. */
const STEP_BYTES = 64 * 1024;

const zlib = (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.("node:zlib");

/** More than was to be inflated. */
export class TooLong extends Error {}

/** The bytes deflated, without a header. */
export function deflate(bytes: Uint8Array): Uint8Array {
  const level = isLong(bytes.length) ? LONG_LEVEL : 6;
  return zlib === undefined ? deflateSync(bytes, { level }) : zlib.deflateRawSync(bytes, { level });
}

/** Bytes that were deflated, with what the zip format wants to know of them. */
export interface Deflated {
  readonly bytes: Uint8Array;
  readonly crc: number;
  /** Bytes it inflates to. */
  readonly size: number;
}

/** A part of a content: as it is, or deflated so that others can come before and after it. */
export type Piece = Uint8Array | Deflated;

/** How zlib ends with whole bytes after which more may come. Source: zlib's manual, Z_SYNC_FLUSH. */
const MORE_COMES = 2;
/** The last block of a content, with nothing in it. Source: RFC 1951, 3.2.3: final, fixed codes, end of block. */
const THE_END = Uint8Array.of(3, 0);

/** A piece of a long content deflated on its own, so that a sheet of hundreds of megabytes never stands whole; in a browser as it is. */
export function deflatedPiece(piece: Piece): Piece {
  if (zlib === undefined || !(piece instanceof Uint8Array)) return piece;
  const bytes = zlib.deflateRawSync(piece, { level: LONG_LEVEL, finishFlush: MORE_COMES });
  return { bytes, crc: zlib.crc32(piece), size: piece.length };
}

/** Whether a content is so long that its pieces are deflated one by one. @param size In bytes. */
export function isLong(size: number): boolean {
  return size >= LONG_BYTES;
}

/** A content deflated from its pieces, in their order. */
export function deflatePieces(pieces: readonly Piece[]): Deflated {
  if (pieces.every((piece) => piece instanceof Uint8Array)) {
    const bytes = joined(pieces);
    return { bytes: deflate(bytes), crc: crc32(bytes), size: bytes.length };
  }
  const done = pieces.map(deflatedPiece) as Deflated[];
  return {
    bytes: joined([...done.map(({ bytes }) => bytes), THE_END]),
    crc: done.reduce((crc, piece) => crcOfBoth(crc, piece.crc, piece.size), 0),
    size: done.reduce((sum, { size }) => sum + size, 0),
  };
}

/**
 * The checksum of two contents one after the other, from those of each: zeros as many as the second has bytes are put behind the
 * first, by squaring the matrix of one zero bit as often as that takes. Source: zlib's `crc32_combine`, whose way this is.
 *
 * @param size Bytes of the second.
 */
export function crcOfBoth(first: number, second: number, size: number): number {
  // What one more zero bit makes of each bit of a checksum.
  let zeros = Array.from({ length: 32 }, (_, bit) => (bit === 0 ? POLYNOMIAL : (1 << (bit - 1)) >>> 0));
  let crc = first;
  zeros = squared(squared(squared(zeros)));
  for (let left = size; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) crc = times(zeros, crc);
    zeros = squared(zeros);
  }
  return (crc ^ second) >>> 0;
}

/** A matrix over bits, each column a number of 32 bits, times a column. */
function times(matrix: readonly number[], column: number): number {
  let product = 0;
  for (let bit = 0; bit < 32; bit += 1) if ((column >>> bit) & 1) product ^= matrix[bit] ?? 0;
  return product >>> 0;
}

function squared(matrix: readonly number[]): number[] {
  return matrix.map((column) => times(matrix, column));
}

/** How long a piece of a content is, in bytes. */
export function sizeOf(piece: Piece): number {
  return piece instanceof Uint8Array ? piece.length : piece.size;
}

/** One after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
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
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** The checksum of the zip format. */
export function crc32(bytes: Uint8Array): number {
  if (zlib !== undefined) return zlib.crc32(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
