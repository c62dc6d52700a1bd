/** Bundles the commands for Node; rebuilt by scripts/commands.js when a source is newer. */
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..", "..");

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
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.join(ROOT, ".cache", "webpack-cli") },
  devtool: false,
};
