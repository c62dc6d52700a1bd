/** Builds the pages for the browser, each with its scripts: hashed static files for any https server. */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** A page of src/entry with its own scripts; help has none. */
const page = (name, chunks = [name]) =>
  new HtmlWebpackPlugin({ template: `./src/entry/${name}.html`, filename: `${name}.html`, chunks, scriptLoading: "defer" });

module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    taskpane: "./src/entry/taskpane.tsx",
    commands: "./src/entry/commands.ts",
    notice: "./src/entry/notice.ts",
  },
  output: { path: path.join(__dirname, "dist"), filename: "[name].[contenthash:8].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
      },
      { test: /\.css$/, type: "asset/resource", generator: { filename: "[name].[contenthash:8][ext]" } },
    ],
  },
  plugins: [page("taskpane"), page("commands"), page("notice"), page("support", [])],
  // The budget of the pane is a gate of scripts/build.js, which counts what travels: compressed bytes.
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.join(__dirname, ".cache", "webpack-pane") },
  devtool: false,
};
