/** Runs one command of the project: `node scripts/run.js NAME [arguments]`. Every npm script comes through here. */
const { ensureInstalled, ROOT } = require("./guard");
const commands = require("./commands");

const [name, ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name ?? "") ? commands[name] : undefined;
if (command === undefined) {
  process.stderr.write(`Unknown command. There are: ${Object.keys(commands).join(", ")}\n`);
  process.exit(2);
}

async function run() {
  // A command answers with its exit code, at once or when it is done.
  return (await ensureInstalled()) ? command(args, ROOT) : 1;
}

run().then((code) => {
  process.exitCode = code;
});
