/** Runs the bundle of a command that stands beside this one, from its compiled code: `node run.js audit [arguments]`. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { compile } from "../../commandLine/codeCache";

/** What Node gives every module. */
type ModuleBody = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

const [node = "", , name = "", ...args] = process.argv;
const file = join(__dirname, `${name}.js`);
// The command finds its arguments where it does when it is run itself.
process.argv = [node, file, ...args];
const wrapped = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
const body = compile(wrapped, file, `${file}.code`).runInThisContext() as ModuleBody;
const module = { exports: {} };
body(module.exports, createRequire(file), module, file, dirname(file));
