const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height of a PNG file in pixels, from its header; null when the bytes are not a PNG file. */
function pngSize(bytes) {
  const isPng =
    bytes.length >= 24 && SIGNATURE.equals(bytes.subarray(0, 8)) && bytes.toString("latin1", 12, 16) === "IHDR";
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}

module.exports = { pngSize };
