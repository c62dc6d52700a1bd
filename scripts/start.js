/**
 * `npm start`: the workbench.
 *
 * It runs in this very process, so that Ctrl+C reaches it alone and it can end cleanly. Its server knows the arguments and comes
 * first, so that wrong ones are told before the long build of the pages.
 */
const path = require("node:path");
const { bundle } = require("./bundle");

const SERVER = path.resolve(__dirname, "..", ".cache", "workbench", "server", "server.js");

async function start(args) {
  const status = bundle("server");
  if (status !== 0) return status;
  const { startWorkbench } = require(SERVER);
  // The check falls back on the audit where there is no browser.
  return startWorkbench(args, ({ check }) => bundle("pane") || bundle("page") || (check ? bundle("cli") : 0));
}

start(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
