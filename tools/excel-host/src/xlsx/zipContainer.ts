/** Lays deflated entries out as a zip container. Source: APPNOTE.TXT 6.3.10, 4.3. */

/** An entry as a container stores it. */
export interface ZippedEntry {
  readonly bytes: Uint8Array;
  /** 0 for stored as it is, 8 for deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes it inflates to. */
  readonly size: number;
}

const LOCAL_BYTES = 30;
const DIRECTORY_BYTES = 46;
const END_BYTES = 22;

/** Version 2.0 of the format: deflated entries. */
const VERSION = 20;
/** Flag of a name that is UTF-8 and more than ASCII. */
const IS_UTF8 = 0x0800;
/** 1 January 1980, midnight: the same entries give the same file. */
const DATE = 0x0021;

/** The container of the entries, in their order. */
export function zipContainer(entries: readonly (readonly [name: string, entry: ZippedEntry])[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = entries.map(([name, entry]) => ({ name: encoder.encode(name), entry }));
  const total = named.reduce(
    (sum, { name, entry }) => sum + LOCAL_BYTES + DIRECTORY_BYTES + 2 * name.length + entry.bytes.length,
    END_BYTES,
  );
  const writer = new ByteWriter(total);
  const offsets = named.map(({ name, entry }) => {
    const offset = writer.position;
    writer.numbers([4, 0x04034b50], [2, VERSION]);
    writeCommon(writer, name, entry);
    writer.bytes(name);
    writer.bytes(entry.bytes);
    return offset;
  });
  const directory = writer.position;
  named.forEach(({ name, entry }, index) => {
    writer.numbers([4, 0x02014b50], [2, VERSION], [2, VERSION]);
    writeCommon(writer, name, entry);
    // Comment length, disk, internal and external attributes.
    writer.numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offsets[index] ?? 0]);
    writer.bytes(name);
  });
  const size = writer.position - directory;
  writer.numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, named.length],
    [2, named.length],
    [4, size],
    [4, directory],
    [2, 0],
  );
  return writer.content;
}

/** What an entry's own header and the directory say alike, from the flags to the length of extra fields. */
function writeCommon(writer: ByteWriter, name: Uint8Array, { bytes, method, crc, size }: ZippedEntry): void {
  const flags = name.some((byte) => byte > 0x7f) ? IS_UTF8 : 0;
  writer.numbers([2, flags], [2, method], [2, 0], [2, DATE], [4, crc], [4, bytes.length], [4, size]);
  writer.numbers([2, name.length], [2, 0]);
}

/** Writes numbers, the lowest byte first, and bytes one after the other. */
class ByteWriter {
  readonly content: Uint8Array;
  position = 0;
  private readonly view: DataView;

  constructor(length: number) {
    this.content = new Uint8Array(length);
    this.view = new DataView(this.content.buffer);
  }

  numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): void {
    for (const [bytes, value] of fields) {
      if (bytes === 2) this.view.setUint16(this.position, value, true);
      else this.view.setUint32(this.position, value, true);
      this.position += bytes;
    }
  }

  bytes(bytes: Uint8Array): void {
    this.content.set(bytes, this.position);
    this.position += bytes.length;
  }
}
