/**
 * Makes the pictures of the sheets in docs/images anew: `npm run pictures`. The sample is audited in two languages,
 * LibreOffice prints it, and the first page of each sheet becomes a picture. Needs soffice, pdftotext and pdftoppm.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const ROOT = path.resolve(__dirname, "..");
const SAMPLE = path.join(ROOT, "assets", "sample-stakeholders.xlsx");
const TARGET = path.join(ROOT, "docs", "images");
/** Dots per inch: a page is 1,053 × 745. */
const RESOLUTION = "90";
const DAY = "2026-11-23";

/** How the page that shows a sheet begins, by language; that for the committee with the year of its budget. */
const TITLES = {
  fr: {
    matrix: "Matrice de partenariats",
    resources: "Ressources par catégorie",
    map: "L’écosystème",
    actions: "À faire",
    agreements: "Conventions et budget",
    summary: "2027",
  },
  en: {
    matrix: "Partnership matrix",
    resources: "Resources by category",
    map: "The ecosystem",
    actions: "Actions",
    agreements: "Agreements and budget",
    summary: "2027",
  },
};

/** Runs a program and gives what it printed. @throws Error with what it said when it fails. */
function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${program}: ${error?.message ?? stderr}`);
}

/** Pages of a PDF as text. */
function pagesOf(pdf) {
  return run("pdftotext", ["-layout", pdf, "-"]).split("\f");
}

function print(language, folder) {
  const workbook = path.join(folder, `${language}.xlsx`);
  const audit = path.join(ROOT, ".cache", "cli", "audit.js");
  run(process.execPath, [audit, SAMPLE, "--lang", language, "--as-of", DAY, "--quiet", "--out", workbook]);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook]);
  return path.join(folder, `${language}.pdf`);
}

function draw(pdf, language) {
  const pages = pagesOf(pdf);
  for (const [sheet, title] of Object.entries(TITLES[language])) {
    const page = pages.findIndex((text) => text.trimStart().startsWith(title)) + 1;
    if (page === 0) throw new Error(`No page starts with “${title}”.`);
    const target = path.join(TARGET, `${sheet}-${language}`);
    run("pdftoppm", ["-png", "-r", RESOLUTION, "-f", String(page), "-l", String(page), "-singlefile", pdf, target]);
    process.stdout.write(`${path.relative(ROOT, target)}.png\n`);
  }
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pictures-"));
try {
  fs.mkdirSync(TARGET, { recursive: true });
  for (const language of Object.keys(TITLES)) draw(print(language, folder), language);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
