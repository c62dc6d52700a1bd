/** Writes PNG files. The same picture gives the same bytes on every system, so the compressor is our own dependency. */
const { zlibSync } = require("fflate");

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BITS = 8;
const RGBA = 6;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * A square picture as a PNG file.
 *
 * @param size Pixels of a side.
 * @param pixels Red, green, blue and alpha of each pixel, 0 to 255, row by row.
 */
function encodePng(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = EIGHT_BITS;
  header[9] = RGBA;
  const stride = size * 4;
  // Each row begins with the number of its filter; none pays for itself in pictures this small.
  const rows = Buffer.alloc((stride + 1) * size);
  for (let y = 0; y < size; y += 1) rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  const data = Buffer.from(zlibSync(rows, { level: 9 }));
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

/** Width and height of a PNG file in pixels, from its header; null when the bytes are not a PNG file. */
function pngSize(bytes) {
  const isPng =
    bytes.length >= 24 && SIGNATURE.equals(bytes.subarray(0, 8)) && bytes.toString("latin1", 12, 16) === "IHDR";
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}

module.exports = { encodePng, pngSize };
