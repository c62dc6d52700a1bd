/** What refers to what: resources and their users, icons and their files, pages and their sources. */
const { URL } = require("node:url");
const { pngSize } = require("./pngSize");
const { descendants, elementsNamed, nameOf, problem } = require("./tree");
const { addressesOf } = require("./values");

/** The kind of resource an element refers to. */
const KINDS = {
  "ov:Label": "bt:ShortStrings",
  "ov:Title": "bt:ShortStrings",
  "ov:Description": "bt:LongStrings",
  "ov:ToolTip": "bt:LongStrings",
  "ov:SourceLocation": "bt:Urls",
  "ov:FunctionFile": "bt:Urls",
  "ov:LearnMoreUrl": "bt:Urls",
  "bt:Image": "bt:Images",
};

const REQUIRED_SIZES = [16, 32, 80];
const SUPPORTED_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Pixels of the pictures Excel shows outside the ribbon. */
const PICTURE_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 };

const resourcesOf = (root) =>
  elementsNamed(root, "bt:Image", "bt:Url", "bt:String").filter((element) => element.hasAttribute("id"));

function checkResources(root) {
  const resources = resourcesOf(root);
  const users = descendants(root).filter((element) => element.hasAttribute("resid"));
  const byId = new Map(resources.map((element) => [element.getAttribute("id"), element]));
  const used = new Set(users.map((element) => element.getAttribute("resid")));
  const undefinedOnes = users.flatMap((element) => {
    const target = byId.get(element.getAttribute("resid"));
    if (target === undefined) return [problem(element, "refers to a resource that is not there")];
    const kind = KINDS[nameOf(element)];
    const actual = nameOf(target.parentNode);
    return kind === undefined || kind === actual
      ? []
      : [problem(element, `needs a resource of <${kind}>, not of <${actual}>`)];
  });
  const repeated = resources.filter((element) => byId.get(element.getAttribute("id")) !== element);
  const unused = resources.filter((element) => !used.has(element.getAttribute("id")));
  return [
    ...undefinedOnes,
    ...repeated.map((element) => problem(element, "this id is taken by another resource")),
    ...unused.map((element) => problem(element, "nothing refers to this resource")),
  ];
}

function checkControlIds(root) {
  const controls = elementsNamed(root, "ov:Control", "ov:Group");
  return controls.flatMap((element, index) => {
    const id = element.getAttribute("id") ?? "";
    if (id === "" || id.length > 125) return [problem(element, "needs an id of 1 to 125 characters")];
    const isTaken = controls.slice(0, index).some((other) => other.getAttribute("id") === id);
    return isTaken ? [problem(element, "this id is taken by another element")] : [];
  });
}

/** The address of the product: the folder of the page it opens with. */
function baseOf(root) {
  const [page] = elementsNamed(root, "SourceLocation");
  const address = page?.getAttribute("DefaultValue") ?? "";
  return URL.canParse(address) ? new URL(".", address).href : null;
}

/** Bytes of the file behind an address of ours, null when there is none. */
function fileOf(address, base, readFile) {
  return base !== null && address.startsWith(base) ? readFile(address.slice(base.length)) : null;
}

function checkFiles(root, base, { readFile }) {
  return addressesOf(root).flatMap(({ at, text }) => {
    if (base === null || !text.startsWith(base))
      return [problem(at, `"${text}" is not below ${base ?? "the pane's address"}`)];
    return readFile(text.slice(base.length)) === null ? [problem(at, `there is no file for "${text}"`)] : [];
  });
}

/** A complaint when the picture behind an address has not the size it is said to have. */
function checkPicture(element, address, size, base, readFile) {
  const bytes = fileOf(address, base, readFile);
  if (bytes === null) return [];
  const actual = pngSize(bytes);
  if (actual === null) return [problem(element, `"${address}" is not a PNG file`)];
  const isRight = actual.width === size && actual.height === size;
  return isRight
    ? []
    : [problem(element, `"${address}" has ${actual.width} × ${actual.height} pixels, not ${size} × ${size}`)];
}

function checkIcons(root, base, { readFile }) {
  const addresses = new Map(
    resourcesOf(root).map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue")]),
  );
  const problems = elementsNamed(root, "ov:Icon").flatMap((icon) => {
    const images = elementsNamed(icon, "bt:Image");
    const sizes = images.map((image) => Number(image.getAttribute("size")));
    const missing = REQUIRED_SIZES.filter((size) => !sizes.includes(size));
    return [
      ...missing.map((size) => problem(icon, `lacks the picture of ${size} pixels`)),
      ...images.flatMap((image, index) => {
        if (!SUPPORTED_SIZES.includes(sizes[index]))
          return [problem(image, `Excel has no use for ${sizes[index]} pixels`)];
        const address = addresses.get(image.getAttribute("resid")) ?? "";
        return checkPicture(image, address, sizes[index], base, readFile);
      }),
    ];
  });
  const pictures = elementsNamed(root, ...Object.keys(PICTURE_SIZES)).flatMap((element) =>
    checkPicture(element, element.getAttribute("DefaultValue") ?? "", PICTURE_SIZES[nameOf(element)], base, readFile),
  );
  return [...problems, ...pictures];
}

/** Problems between elements; `readFile` gives the bytes of a file by its path below the address of the product, or null. */
function checkReferences(root, expected) {
  const base = baseOf(root);
  return [
    ...checkResources(root),
    ...checkControlIds(root),
    ...checkFiles(root, base, expected),
    ...checkIcons(root, base, expected),
  ];
}

module.exports = { checkReferences };
