/**
 * `npm run sideload` and `npm run stop`: put the development manifest into an Excel and take it out again, by
 * office-addin-debugging, which npx fetches: it cannot be installed beside the rest.
 *
 * Exits with 2 when it was called wrongly, with 1 and a way out when there is no Excel, no page or no network.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const https = require("node:https");
const path = require("node:path");
const { DEVELOPMENT_ADDRESS } = require("./build/arguments");
const { excelHere } = require("./dev/excel");

const ROOT = path.resolve(__dirname, "..");
const MANIFEST = path.join(ROOT, ".cache", "dev", "manifest.xml");
const TOOL = "office-addin-debugging@7.0.0";
const USAGE = `npm run sideload [-- web --document ADDRESS]
npm run stop [-- web]

  web                  Excel on the web, in the browser of this computer; else the Excel that is installed
  --document ADDRESS   the sharing address of a workbook in OneDrive or SharePoint, for the web
`;

function parse([task, ...args]) {
  const wishes = { task, app: "desktop", document: null };
  while (args.length > 0) {
    const name = args.shift();
    if (name === "web" || name === "desktop") wishes.app = name;
    else if (name === "--document") wishes.document = args.shift() ?? null;
    else return null;
  }
  const lacksDocument = task === "start" && wishes.app === "web" && wishes.document === null;
  return (task === "start" || task === "stop") && !lacksDocument ? wishes : null;
}

/** Whether `npm run dev` gives the pages; whose certificate it is does not matter here. */
function isServed() {
  return new Promise((resolve) => {
    const request = https.get(`${DEVELOPMENT_ADDRESS}taskpane.html`, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once("error", () => resolve(false));
  });
}

/** Why nothing can be done, or null. */
async function obstacle({ task, app }) {
  const excel = excelHere(process.platform);
  if (app === "desktop" && !excel.isThere) return `${excel.why} ${excel.instead}`;
  if (!fs.existsSync(MANIFEST))
    return "There is no development manifest yet: npm run dev, in another terminal, writes it.";
  if (task === "start" && !(await isServed()))
    return `Nothing is served at ${DEVELOPMENT_ADDRESS}: begin npm run dev in another terminal and wait until it says where the pages are.`;
  return null;
}

async function sideload(args) {
  const wishes = parse(args);
  if (wishes === null) {
    console.error(USAGE);
    return 2;
  }
  const problem = await obstacle(wishes);
  if (problem !== null) {
    console.error(problem);
    return 1;
  }
  const options = wishes.task === "stop" ? [] : ["--no-live-reload"];
  if (wishes.document !== null) options.push("--document", wishes.document);
  const { status } = spawnSync("npx", ["--yes", TOOL, wishes.task, MANIFEST, wishes.app, ...options], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status === 0) return 0;
  console.error(
    `${TOOL} did not go through. Without a network, docs/deploy.md says how to sideload by hand: the manifest is ${MANIFEST}.`,
  );
  return 1;
}

sideload(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
