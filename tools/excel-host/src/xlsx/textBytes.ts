/** Long texts as bytes, encoded piece by piece: the XML of a long sheet is longer than a text may be. */

import { joined } from "./compression";

/** Characters that are gathered before they are encoded. */
const PIECE_CHARS = 1_000_000;

/** Gathers a text as UTF-8. */
export class TextBytes {
  private readonly encoder = new TextEncoder();
  private readonly done: Uint8Array[] = [];
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
    for (const piece of other.pieces()) this.done.push(piece);
  }

  toBytes(): Uint8Array {
    return joined(this.pieces());
  }

  /** The pieces, in their order; whoever takes them may let go of them. */
  pieces(): Uint8Array[] {
    this.encode();
    return this.done;
  }

  private encode(): void {
    if (this.waiting.length === 0) return;
    this.done.push(this.encoder.encode(this.waiting.join("")));
    this.waiting = [];
    this.waitingChars = 0;
  }
}
