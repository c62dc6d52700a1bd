/** Builds the pane for the browser: hashed static files for any https server. */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/entry/taskpane.tsx" },
  output: { path: path.join(__dirname, "dist"), filename: "[name].[contenthash:8].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
      },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: "./src/entry/taskpane.html", filename: "taskpane.html", scriptLoading: "defer" })],
  // The budget of the pane is a gate of scripts/build.js, which counts what travels: compressed bytes.
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.join(__dirname, ".cache", "webpack-pane") },
  devtool: false,
};
