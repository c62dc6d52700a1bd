/** The pages as they are developed: readable, with source maps, and with the page of the self-check. */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const product = require("../../webpack.config.js");

const ROOT = path.resolve(__dirname, "..", "..");
const OUT = path.join(ROOT, ".cache", "dev");

const config = {
  ...product,
  context: ROOT,
  mode: "development",
  devtool: "source-map",
  entry: { ...product.entry, selfCheck: "./tools/selfCheck/src/page.ts" },
  output: { ...product.output, path: OUT, filename: "[name].js", clean: false },
  plugins: [
    ...product.plugins,
    new HtmlWebpackPlugin({
      template: "./tools/selfCheck/src/selfCheck.html",
      filename: "selfCheck.html",
      chunks: ["selfCheck"],
      scriptLoading: "defer",
    }),
  ],
  cache: { ...product.cache, cacheDirectory: path.join(ROOT, ".cache", "webpack-dev") },
};

module.exports = { config, OUT };
