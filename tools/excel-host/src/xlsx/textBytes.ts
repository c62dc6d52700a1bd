/** Long texts as bytes, encoded piece by piece: the XML of a long sheet is longer than a text may be. */

import { deflatedPiece, isLong, sizeOf, type Piece } from "./compression";

/** Characters that are gathered before they are encoded. */
const PIECE_CHARS = 1_000_000;

/** Gathers a text as UTF-8; what is long is deflated as it comes. */
export class TextBytes {
  private readonly encoder = new TextEncoder();
  private done: Piece[] = [];
  private size = 0;
  private waiting: string[] = [];
  private waitingChars = 0;

  add(text: string): void {
    this.waiting.push(text);
    this.waitingChars += text.length;
    if (this.waitingChars > PIECE_CHARS) this.encode();
  }

  /** Adds what another one has gathered. */
  append(other: TextBytes): void {
    this.encode();
    for (const piece of other.pieces()) this.keep(piece);
  }

  /** What was gathered, in its order. */
  pieces(): readonly Piece[] {
    this.encode();
    return this.done;
  }

  private encode(): void {
    if (this.waiting.length === 0) return;
    this.keep(this.encoder.encode(this.waiting.join("")));
    this.waiting = [];
    this.waitingChars = 0;
  }

  private keep(piece: Piece): void {
    const wasLong = isLong(this.size);
    this.size += sizeOf(piece);
    if (!wasLong && isLong(this.size)) this.done = this.done.map(deflatedPiece);
    this.done.push(isLong(this.size) ? deflatedPiece(piece) : piece);
  }
}
