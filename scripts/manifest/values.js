/** What stands in the elements: identity, version, lengths, addresses, permissions. */
const { URL } = require("node:url");
const { descendants, elementsNamed, nameOf, problem, textOf, typeOf } = require("./tree");

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;
/** A language with a region: a bare language is not understood everywhere. */
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;
const MAX_URL = 2048;
const MAX_ID = 32;

/** Longest texts, by the element that holds them or, for strings, the element around it. */
const MAX_TEXT = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

/** What this product needs of Excel, and no more. */
const PERMISSIONS = "ReadWriteDocument";

function checkIdentity(root, { version }) {
  const problems = [];
  for (const id of elementsNamed(root, "Id")) {
    if (!GUID.test(textOf(id))) problems.push(problem(id, `"${textOf(id)}" is not a GUID`));
  }
  for (const element of elementsNamed(root, "Version")) {
    const text = textOf(element);
    if (!VERSION.test(text))
      problems.push(problem(element, `"${text}" is not one to four numbers of at most five digits`));
    else if (text.replace(/(\.0)+$/, "") !== version.replace(/(\.0)+$/, ""))
      problems.push(problem(element, `${text} is not the version of package.json, ${version}`));
  }
  for (const element of elementsNamed(root, "Permissions")) {
    if (textOf(element) !== PERMISSIONS) problems.push(problem(element, `must be ${PERMISSIONS}`));
  }
  const hosts = elementsNamed(root, "Host", "ov:Host").filter(
    (host) => (host.getAttribute("Name") ?? typeOf(host)) !== "Workbook",
  );
  return [...problems, ...hosts.map((host) => problem(host, "must be Workbook: the product runs in Excel only"))];
}

/** The value of an element and those of its overrides, each with the element that carries it. */
function valuesOf(element) {
  const overrides = elementsNamed(element, "Override", "bt:Override");
  const own = element.hasAttribute("DefaultValue")
    ? [{ at: element, text: element.getAttribute("DefaultValue") }]
    : overrides.length > 0
      ? []
      : [{ at: element, text: textOf(element) }];
  return [...own, ...overrides.map((at) => ({ at, text: at.getAttribute("Value") ?? "" }))];
}

function checkLengths(root) {
  const limits = descendants(root).flatMap((element) => {
    const name = nameOf(element);
    const max = name === "bt:String" ? MAX_TEXT[nameOf(element.parentNode)] : MAX_TEXT[name];
    return max === undefined ? [] : [{ element, max }];
  });
  return limits.flatMap(({ element, max }) =>
    valuesOf(element).flatMap(({ at, text }) => {
      if (text === "") return [problem(at, "has no text")];
      // Excel counts as XML Schema does: characters, not code units.
      const length = [...text].length;
      return length > max ? [problem(at, `has ${length} characters, ${max} are allowed`)] : [];
    }),
  );
}

function checkIds(root) {
  return descendants(root).flatMap((element) =>
    ["id", "resid"]
      .filter((attribute) => nameOf(element).startsWith("bt:") || attribute === "resid")
      .map((attribute) => ({ attribute, value: element.getAttribute(attribute) }))
      .filter(({ value }) => value !== null && (value.length === 0 || value.length > MAX_ID))
      .map(({ attribute, value }) =>
        problem(element, `the ${attribute} has ${value.length} characters, 1 to ${MAX_ID} are allowed`),
      ),
  );
}

const ADDRESSES = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"];

/** Every address of the manifest with the element that carries it. Images of icons refer, and have none of their own. */
function addressesOf(root) {
  return elementsNamed(root, ...ADDRESSES)
    .filter((element) => element.hasAttribute("DefaultValue"))
    .flatMap(valuesOf);
}

function checkAddresses(root) {
  return addressesOf(root).flatMap(({ at, text }) => {
    if (text.length > MAX_URL)
      return [problem(at, `the address has ${text.length} characters, ${MAX_URL} are allowed`)];
    if (!URL.canParse(text)) return [problem(at, `"${text}" is not an address`)];
    return new URL(text).protocol === "https:" ? [] : [problem(at, `"${text}" is not https`)];
  });
}

function checkDomains(root) {
  return elementsNamed(root, "AppDomain").flatMap((element) => {
    const text = textOf(element);
    const complain = (message) => [problem(element, `"${text}" ${message}`)];
    if (text.includes("*")) return complain("must not hold a wildcard");
    if (!URL.canParse(text)) return complain("must be a domain with its protocol");
    const { origin, protocol } = new URL(text);
    if (protocol !== "https:") return complain("is not https");
    return text.toLowerCase() === origin ? [] : complain("must be a domain alone, without path or slash at its end");
  });
}

/** Problems of the language of each text: one text per language, full tags, none missing. */
function checkLocales(root, { locales }) {
  const [byDefault] = elementsNamed(root, "DefaultLocale").map(textOf);
  const texts = elementsNamed(root, "DisplayName", "Description", "bt:String");
  const defaults = elementsNamed(root, "DefaultLocale").filter((element) => !LOCALE.test(textOf(element)));
  const problems = defaults.map((element) =>
    problem(element, `"${textOf(element)}" is not a language with its region`),
  );
  for (const element of texts) {
    const own = elementsNamed(element, "Override", "bt:Override");
    const tags = own.map((override) => override.getAttribute("Locale") ?? "");
    own.forEach((override, index) => {
      const tag = tags[index];
      if (!LOCALE.test(tag))
        problems.push(problem(override, `"${tag}" is not a language with its region, such as fr-FR`));
      if (tag === byDefault) problems.push(problem(override, "repeats the default language"));
      if (tags.indexOf(tag) !== index) problems.push(problem(override, "this language stands here twice"));
    });
    const missing = locales.filter((locale) => !tags.includes(locale));
    if (missing.length > 0) problems.push(problem(element, `has no text for ${missing.join(", ")}`));
  }
  return problems;
}

/** Problems of single values; `version` is that of the package, `locales` are the languages besides the default one. */
function checkValues(root, expected) {
  return [
    ...checkIdentity(root, expected),
    ...checkLengths(root),
    ...checkIds(root),
    ...checkAddresses(root),
    ...checkDomains(root),
    ...checkLocales(root, expected),
  ];
}

module.exports = { addressesOf, checkValues };
