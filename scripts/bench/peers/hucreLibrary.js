/** hucre, as the benchmark has installed it. */
const { createRequire } = require("node:module");
const { pathToFileURL } = require("node:url");

/** Its part for .xlsx files; a module that only `import` takes. */
function loadHucre() {
  const { resolve } = createRequire(`${process.env.BENCH_MODULES}/`);
  return import(pathToFileURL(resolve("hucre/xlsx")));
}

module.exports = { loadHucre };
