/** Bundles the workbench: its page and worker for the browser, its server for Node. */
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..", "..");
const BUILT = path.join(ROOT, ".cache", "workbench");

/** Packages of the server that are loaded as they are. */
const INSTALLED = ["selfsigned", "playwright-core"];

const common = (name) => ({
  mode: "production",
  context: ROOT,
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } },
    ],
  },
  // Nobody downloads what is made here: to make it smaller would take most of the time.
  optimization: { minimize: false },
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.join(ROOT, ".cache", `webpack-${name}`) },
  devtool: false,
});

module.exports = [
  {
    ...common("workbench-page"),
    name: "page",
    target: ["web", "es2022"],
    entry: { main: "./tools/workbench/src/page/main.ts", relay: "./tools/workbench/src/page/paneRelay.ts" },
    output: { path: path.join(BUILT, "page"), filename: "[name].js", publicPath: "/page/", clean: true },
  },
  {
    ...common("workbench-server"),
    name: "server",
    target: "node20",
    entry: { server: "./tools/workbench/src/start/main.ts" },
    output: { path: path.join(BUILT, "server"), filename: "[name].js", library: { type: "commonjs2" }, clean: true },
    externals: Object.fromEntries(INSTALLED.map((name) => [name, `commonjs ${name}`])),
  },
];
