/** Parts of a workbook, by the central directory of its zip file. */
const zlib = require("node:zlib");

/**
 * The deflated parts of a zip file with their names.
 *
 * @param file {Buffer} Its bytes.
 */
function* deflatedParts(file) {
  let place = file.readUInt32LE(file.lastIndexOf(Buffer.from("PK\x05\x06")) + 16);
  while (file.readUInt32LE(place) === 0x02014b50) {
    const size = file.readUInt32LE(place + 20);
    const nameSize = file.readUInt16LE(place + 28);
    const local = file.readUInt32LE(place + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const name = file.toString("utf8", place + 46, place + 46 + nameSize);
    if (file.readUInt16LE(place + 10) === 8) yield { name, bytes: file.subarray(start, start + size) };
    place += 46 + nameSize + file.readUInt16LE(place + 30) + file.readUInt16LE(place + 32);
  }
}

/** How many cells the worksheets of a workbook hold, and how many of them formulas. */
function countCells(file) {
  const counts = { cells: 0, formulas: 0 };
  for (const { name, bytes } of deflatedParts(file)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = zlib.inflateRawSync(bytes).toString("latin1");
    counts.cells += xml.match(/<c[ >]/g)?.length ?? 0;
    counts.formulas += xml.match(/<f[ />]/g)?.length ?? 0;
  }
  return counts;
}

module.exports = { countCells, deflatedParts };
