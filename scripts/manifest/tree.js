/** The manifest as a tree of elements, with the place of each. */
const { DOMParser, onErrorStopParsing } = require("@xmldom/xmldom");

/** Short names of the namespaces, as the rules call them. */
const NAMESPACES = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "ov:",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
};
const SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
const ELEMENT_NODE = 1;

/** The document element; throws with the line when the text is not XML. */
function parseManifest(text) {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  return parser.parseFromString(text, "text/xml").documentElement;
}

const children = (element) => [...element.childNodes].filter(({ nodeType }) => nodeType === ELEMENT_NODE);

/** Name with the short name of its namespace: `Hosts`, `ov:Hosts`, `bt:String`; `?:Name` in a namespace of nobody's. */
const nameOf = (element) => `${NAMESPACES[element.namespaceURI] ?? "?:"}${element.localName}`;

const typeOf = (element) => element.getAttributeNS(SCHEMA_INSTANCE, "type");

/** Every element below, in document order, the element itself first. */
const descendants = (element) => [element, ...children(element).flatMap(descendants)];

const elementsNamed = (root, ...names) => descendants(root).filter((element) => names.includes(nameOf(element)));

/** Text of an element without the space around it. */
const textOf = (element) => element.textContent.trim();

/** Where an element stands, for people: `line 12, <bt:String id="open.label">`. */
function placeOf(element) {
  const named = ["id", "resid", "Locale", "Name"].find((attribute) => element.hasAttribute(attribute));
  const attribute = named === undefined ? "" : ` ${named}="${element.getAttribute(named)}"`;
  return `line ${element.lineNumber}, <${element.nodeName}${attribute}>`;
}

/** A complaint about an element. */
const problem = (element, message) => `${placeOf(element)}: ${message}`;

module.exports = { children, descendants, elementsNamed, nameOf, parseManifest, problem, textOf, typeOf };
