/** Long texts as bytes, encoded piece by piece: the XML of a long sheet is longer than a text may be. */

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
    const pieces = this.pieces();
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let position = 0;
    for (const piece of pieces) {
      bytes.set(piece, position);
      position += piece.length;
    }
    return bytes;
  }

  private pieces(): readonly Uint8Array[] {
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
