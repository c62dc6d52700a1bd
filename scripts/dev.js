/**
 * `npm run dev`: the pages at https://localhost:3000 as they are developed, made anew with every change, with source maps, the
 * development manifest and the page of the self-check.
 *
 * Without an Excel there is nothing to load them into; it says so, and where to look instead.
 */
const fs = require("node:fs");
const path = require("node:path");
const { DEVELOPMENT_ADDRESS } = require("./build/arguments");
const { writeProduct } = require("./build/product");
const { certificate } = require("./dev/certificate");
const { excelHere } = require("./dev/excel");
const { developmentManifest } = require("./dev/manifest");
const { serve } = require("./dev/server");

const ROOT = path.resolve(__dirname, "..");
const USAGE = `npm run dev [-- --port NUMBER] [--untrusted]

  --port NUMBER   where to listen; 3000 when it is left out
  --untrusted     ask for no trusted certificate: enough for a browser, not for Excel
`;

function parse(args) {
  const wishes = { port: 3000, asks: true, isHelp: false };
  const rest = [...args];
  while (rest.length > 0) {
    const name = rest.shift();
    if (name === "--port") wishes.port = Number(rest.shift());
    else if (name === "--untrusted") wishes.asks = false;
    else if (name === "--help") wishes.isHelp = true;
    else return null;
  }
  return Number.isInteger(wishes.port) && wishes.port > 0 && wishes.port < 65_536 ? wishes : null;
}

/** Watches the sources; `onBuilt` hears what came of each build. */
function watch(onBuilt) {
  const webpack = require("webpack");
  const { config, OUT } = require("./dev/config");
  fs.rmSync(OUT, { recursive: true, force: true });
  const compiler = webpack(config);
  compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
    if (error) onBuilt(error.message);
    else onBuilt(stats.hasErrors() ? stats.toString({ preset: "errors-only", colors: false }) : null);
  });
  return { folder: OUT, close: () => new Promise((resolve) => compiler.close(resolve)) };
}

function advice(address, isTrusted) {
  const excel = excelHere(process.platform);
  return [
    `The pages are at ${address}; the development manifest is .cache/dev/manifest.xml. Ctrl+C ends it.`,
    ...(isTrusted
      ? []
      : [
          "This computer does not trust their certificate: Excel will not show them. Run npx office-addin-dev-certs install, then npm run dev again.",
        ]),
    excel.isThere
      ? "In another terminal, npm run sideload opens Excel with the add-in; npm run stop takes it out again."
      : `${excel.why} ${excel.instead}`,
  ].join("\n");
}

async function dev(args) {
  const wishes = parse(args);
  if (wishes === null || wishes.isHelp) {
    (wishes === null ? console.error : console.log)(USAGE);
    return wishes === null ? 2 : 0;
  }
  const address = DEVELOPMENT_ADDRESS.replace(":3000", `:${wishes.port}`);
  const { isTrusted, ...pair } = await certificate(wishes.asks);
  console.error("Building the pages …");
  let isFirst = true;
  const { folder, close } = watch((problem) => {
    if (problem === null) writeProduct(ROOT, folder, address, developmentManifest);
    console.error(problem ?? `Built at ${new Date().toLocaleTimeString("en-GB")}.`);
    if (problem === null && isFirst) console.log(advice(address, isTrusted));
    if (problem === null) isFirst = false;
  });
  try {
    const server = await serve(folder, wishes.port, pair);
    await new Promise((resolve) => ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, resolve)));
    server.closeAllConnections();
    server.close();
    return 0;
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(
      `Port ${wishes.port} is taken: another npm run dev or npm start may be running. End it, or name another by --port.`,
    );
    return 1;
  } finally {
    await close();
  }
}

dev(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
