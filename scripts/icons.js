/** Draws assets/icons anew: `node scripts/icons.js`. The same code gives the same files, byte for byte. */
const fs = require("node:fs");
const path = require("node:path");
const { drawIcons } = require("./icons/drawIcon");

const FOLDER = path.join(__dirname, "..", "assets", "icons");

fs.mkdirSync(FOLDER, { recursive: true });
for (const [name, bytes] of drawIcons()) fs.writeFileSync(path.join(FOLDER, name), bytes);
