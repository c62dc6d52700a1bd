/** The least that anybody does in this runtime: the bytes of the list inflated and deflated again. `node floor.js IN OUT` */
const fs = require("node:fs");
const zlib = require("node:zlib");
const { deflatedParts } = require("../zipParts");

const [input, output] = process.argv.slice(2);
const parts = [...deflatedParts(fs.readFileSync(input))].map(({ bytes }) =>
  zlib.deflateRawSync(zlib.inflateRawSync(bytes)),
);
fs.writeFileSync(output, Buffer.concat(parts));
