/** Gives the files of a folder over https, on this computer alone. */
const fs = require("node:fs");
const https = require("node:https");
const path = require("node:path");
const { URL } = require("node:url");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/** The file behind a path of an address, or null: nothing outside the folder. */
function fileOf(folder, address) {
  const { pathname } = new URL(address, "https://localhost");
  let name;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, name);
  const isInside = file.startsWith(`${folder}${path.sep}`);
  return isInside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

/** Serves until it is closed; resolves once it listens, and throws when the port is taken. */
async function serve(folder, port, { key, cert }) {
  const server = https.createServer({ key, cert }, (request, response) => {
    const file = fileOf(folder, request.url ?? "/");
    if (file === null) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such file.\n");
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    // Excel keeps what it may: what was just changed has to be fetched.
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  return server;
}

module.exports = { serve };
