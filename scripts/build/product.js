/**
 * What is fetched besides the pages: the manifest for one address, the icons under names that change with them, and the workbooks
 * that work without the add-in.
 */
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { DEVELOPMENT_ADDRESS, OFFICE_JS } = require("./arguments");

const ICONS = "assets/icons";
/** Workbooks for those who may not install anything; the pane and the help link to them. */
const TEMPLATE = /^partnership-(?:template|example)-[a-z]{2}\.xlsx$/;

/** `icon-16.png` with a part of its checksum, as webpack names scripts: Excel keeps pictures for long. */
function hashedName(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return name.replace(/\.png$/, `.${hash}.png`);
}

/** Copies the icons; returns their new paths by the ones the manifest of the project gives. */
function copyIcons(root, out) {
  const source = path.join(root, ...ICONS.split("/"));
  fs.mkdirSync(path.join(out, ...ICONS.split("/")), { recursive: true });
  const names = fs.readdirSync(source).filter((name) => name.endsWith(".png"));
  return new Map(
    names.sort().map((name) => {
      const bytes = fs.readFileSync(path.join(source, name));
      const target = `${ICONS}/${hashedName(name, bytes)}`;
      fs.writeFileSync(path.join(out, ...target.split("/")), bytes);
      return [`${ICONS}/${name}`, target];
    }),
  );
}

function copyTemplates(root, out) {
  const source = path.join(root, "assets");
  for (const name of fs.readdirSync(source).filter((own) => TEMPLATE.test(own))) {
    fs.copyFileSync(path.join(source, name), path.join(out, "assets", name));
  }
}

/** The manifest with the addresses of one server, without the notes for developers. */
function manifestFor(text, address, icons) {
  const escaped = address.replaceAll("&", "&amp;");
  return text.replace(/<!--.*?-->\s*/gs, "").replace(/"(https:\/\/localhost:3000\/[^"]*)"/g, (_, url) => {
    const name = url.slice(DEVELOPMENT_ADDRESS.length);
    return `"${escaped}${icons.get(name) ?? name}"`;
  });
}

/**
 * Writes manifest.xml, the icons and the templates into a build.
 *
 * @param change What becomes of the text of manifest.xml first; a build for users changes nothing.
 */
function writeProduct(root, out, address, change = (text) => text) {
  const icons = copyIcons(root, out);
  copyTemplates(root, out);
  const text = change(fs.readFileSync(path.join(root, "manifest.xml"), "utf8"));
  fs.writeFileSync(path.join(out, "manifest.xml"), manifestFor(text, address, icons));
}

/** Lets the pages of a build load the client library from elsewhere. */
function useOfficeJs(out, officeJs) {
  for (const name of fs.readdirSync(out).filter((file) => file.endsWith(".html"))) {
    const file = path.join(out, name);
    fs.writeFileSync(file, fs.readFileSync(file, "utf8").replaceAll(OFFICE_JS, officeJs));
  }
}

module.exports = { useOfficeJs, writeProduct };
