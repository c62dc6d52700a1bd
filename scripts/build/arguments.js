/** The arguments of the build. */
const fs = require("node:fs");
const path = require("node:path");
const { URL } = require("node:url");

/** Where the pages are while the add-in is developed; manifest.xml of the project says the same. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000/";
const MAX_ADDRESS = 1_000;

/** Where Microsoft gives its client library to everybody. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const USAGE = `npm run build [-- --url ADDRESS] [--out FOLDER] [--office-js ADDRESS] [--source-maps]

  --url ADDRESS   the https address the files will have, such as https://apps.example.org/matrix/;
                  ${DEVELOPMENT_ADDRESS} when it is left out
  --out FOLDER    where to put the files; dist when it is left out. What is in there is removed.
  --office-js ADDRESS  where the pages load Microsoft's library from, for closed networks and government clouds;
                  ${OFFICE_JS} when it is left out
  --source-maps   put source maps beside the scripts; without it no build holds any
`;

/** What the caller got wrong. */
class BuildUsageError extends Error {}

/** The address of a folder, with its slash at the end; throws BuildUsageError when no add-in can live there. */
function parseAddress(text) {
  const refuse = (why) => {
    throw new BuildUsageError(`--url ${text}: ${why}`);
  };
  if (!URL.canParse(text)) refuse("this is not an address; it looks like https://apps.example.org/matrix/");
  const { protocol, username, password, search, hash, pathname, origin } = new URL(text);
  if (protocol !== "https:") refuse("Excel loads add-ins over https only");
  if (username !== "" || password !== "") refuse("the address must not hold a name or password");
  if (/\?/.test(text) || search !== "") refuse("the address must not hold a query (?…)");
  if (/#/.test(text) || hash !== "") refuse("the address must not hold a fragment (#…)");
  if (/\.html?$/i.test(pathname)) refuse("name the folder, not a page in it");
  const address = `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}`;
  if (address.length > MAX_ADDRESS) refuse(`the address has more than ${MAX_ADDRESS} characters`);
  return address;
}

/** The address of a copy of office.js; throws BuildUsageError when it is none over https. */
function parseOfficeJs(text) {
  const refuse = (why) => {
    throw new BuildUsageError(`--office-js ${text}: ${why}`);
  };
  if (!URL.canParse(text)) refuse(`this is not an address; it looks like ${OFFICE_JS}`);
  const { protocol, pathname, username, password, search, hash } = new URL(text);
  if (protocol !== "https:") refuse("Excel loads scripts over https only");
  if (username !== "" || password !== "" || search !== "" || hash !== "") refuse("name the file alone");
  if (!pathname.endsWith("/office.js"))
    refuse("it must end with /office.js: the library finds its other files by that name");
  if (/["<>\s]/.test(text)) refuse("this is not an address");
  return text;
}

/** Throws BuildUsageError when the build, which empties its folder first, would remove what is no build. */
function checkFolder(out, root) {
  const way = path.relative(out, root);
  const isAbove = way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  if (isAbove) throw new BuildUsageError(`--out ${out}: the build would remove the project`);
  const place = nearestExisting(out);
  if (!fs.statSync(place).isDirectory())
    throw new BuildUsageError(`--out ${out}: ${place === out ? "this is a file" : `the file ${place} is in the way`}`);
  const holdsOther = fs.existsSync(out) && fs.readdirSync(out).length > 0 && !isBuild(out);
  if (holdsOther) throw new BuildUsageError(`--out ${out}: there are other files, which the build would remove`);
}

/** The path itself when something is there, else the nearest folder above that is. */
function nearestExisting(file) {
  const above = path.dirname(file);
  return fs.existsSync(file) || above === file ? file : nearestExisting(above);
}

function isBuild(folder) {
  return ["manifest.xml", "taskpane.html"].every((name) => fs.existsSync(path.join(folder, name)));
}

/**
 * The wishes of the caller.
 *
 * @returns `address` of the files with its slash, absolute `out` folder, address of `officeJs`, `hasSourceMaps`, `isHelp` when only the usage is asked for.
 */
function parseArguments(args, root) {
  const wishes = {
    address: DEVELOPMENT_ADDRESS,
    out: path.join(root, "dist"),
    officeJs: OFFICE_JS,
    hasSourceMaps: false,
    isHelp: false,
  };
  const rest = args.flatMap((arg) =>
    /^--[\w-]+=/.test(arg) ? [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)] : [arg],
  );
  const valueAfter = (name) => {
    const value = rest.shift();
    if (value === undefined || value === "" || value.startsWith("--"))
      throw new BuildUsageError(`${name} lacks its value`);
    return value;
  };
  while (rest.length > 0) {
    const name = rest.shift();
    if (name === "--url") wishes.address = parseAddress(valueAfter(name));
    else if (name === "--out") wishes.out = path.resolve(root, valueAfter(name));
    else if (name === "--office-js") wishes.officeJs = parseOfficeJs(valueAfter(name));
    else if (name === "--source-maps") wishes.hasSourceMaps = true;
    else if (name === "--help") wishes.isHelp = true;
    else throw new BuildUsageError(`there is no option ${name}`);
  }
  checkFolder(wishes.out, root);
  return wishes;
}

module.exports = { BuildUsageError, DEVELOPMENT_ADDRESS, OFFICE_JS, parseArguments, USAGE };
