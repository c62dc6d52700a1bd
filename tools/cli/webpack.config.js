/** Bundles the commands for Node; rebuilt by scripts/commands.js when a source is newer. */
const path = require("node:path");

const { sources, Compilation } = require("webpack");

const ROOT = path.resolve(__dirname, "..", "..");

/**
 * Writes letters beyond ASCII as escapes, which mean the same in every literal: V8 then holds the source with one byte for a
 * character instead of two, and the snapshot of the heap is 4 MB smaller.
 */
class AsciiOnly {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AsciiOnly", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: "AsciiOnly", stage }, (assets) => {
        for (const [name, source] of Object.entries(assets))
          compilation.updateAsset(name, new sources.RawSource(escaped(String(source.source()))));
      });
    });
  }
}

function escaped(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

module.exports = {
  context: ROOT,
  mode: "production",
  target: "node20",
  entry: {
    run: "./tools/cli/src/run.ts",
    audit: "./tools/cli/src/audit.ts",
    auditSnapshot: "./tools/cli/src/auditSnapshot.ts",
    host: "./tools/cli/src/host.ts",
    hostThread: "./tools/cli/src/hostThread.ts",
    templates: "./tools/cli/src/templates.ts",
  },
  output: { path: path.join(ROOT, ".cache", "cli"), filename: "[name].js", clean: true },
  // The host deflates with Node's own zlib; a decoder that this library keeps cannot stand in a snapshot of the heap.
  resolve: { extensions: [".ts", ".tsx", ".js"], alias: { fflate: false } },
  module: {
    // Node's own: run.ts hands it to the bundle it runs.
    parser: { javascript: { createRequire: false } },
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
      },
    ],
  },
  optimization: { minimize: false },
  plugins: [new AsciiOnly()],
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.join(ROOT, ".cache", "webpack-cli") },
  devtool: false,
};
