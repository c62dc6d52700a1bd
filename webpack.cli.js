/** Bundles the commands for Node; rebuilt by scripts/commands.js when a source is newer. */
const path = require("node:path");

module.exports = {
  mode: "production",
  target: "node20",
  entry: { audit: "./src/cli/audit.ts", host: "./src/cli/host.ts", hostThread: "./src/cli/hostThread.ts" },
  output: { path: path.join(__dirname, ".cache", "cli"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } } }],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.join(__dirname, ".cache", "webpack-cli") },
  devtool: false,
};
