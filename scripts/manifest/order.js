/**
 * What may stand in what, in which order. Excel refuses the whole manifest for one element out of place.
 *
 * `?` may be left out, `+` may be repeated, `*` both. Source: "How to find the proper order of manifest elements" and the pages
 * of the elements in the reference of Office add-in manifests.
 */
const { children, nameOf, problem, typeOf } = require("./tree");

const SETTING = "Override*";
const RESOURCE = "bt:Override*";

const CHILDREN = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains? Hosts Requirements? DefaultSettings Permissions Dictionary? ov:VersionOverrides ExtendedOverrides?",
  DisplayName: SETTING,
  Description: SETTING,
  IconUrl: SETTING,
  HighResolutionIconUrl: SETTING,
  SupportUrl: SETTING,
  SourceLocation: SETTING,
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  Methods: "Method+",
  DefaultSettings: "SourceLocation",
  "ov:VersionOverrides": "ov:Description? ov:Requirements? ov:Hosts ov:Resources ov:WebApplicationInfo?",
  "ov:Requirements": "bt:Sets",
  "bt:Sets": "bt:Set+",
  "ov:Hosts": "ov:Host+",
  "ov:Host": "ov:Runtimes? ov:AllFormFactors? ov:DesktopFormFactor",
  "ov:Runtimes": "ov:Runtime+",
  "ov:DesktopFormFactor": "ov:GetStarted? ov:FunctionFile? ov:ExtensionPoint+",
  "ov:GetStarted": "ov:Title ov:Description ov:LearnMoreUrl",
  "ov:ExtensionPoint": "ov:OfficeTab* ov:CustomTab*",
  "ov:OfficeTab": "ov:Group+",
  "ov:CustomTab": "ov:Group+ ov:Label",
  "ov:Group": "ov:OverriddenByRibbonApi? ov:Label ov:Icon ov:Control+",
  "ov:Control": "ov:OverriddenByRibbonApi? ov:Label ov:ToolTip? ov:Supertip ov:Icon ov:Action ov:Enabled?",
  "ov:Supertip": "ov:Title ov:Description",
  "ov:Icon": "bt:Image+",
  "ov:Action ShowTaskpane": "ov:TaskpaneId? ov:SourceLocation ov:Title?",
  "ov:Action ExecuteFunction": "ov:FunctionName",
  "ov:Resources": "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": RESOURCE,
  "bt:Url": RESOURCE,
  "bt:String": RESOURCE,
};

/** The children an element may have, in order. */
function slotsOf(element) {
  const name = nameOf(element);
  const text = CHILDREN[name === "ov:Action" ? `${name} ${typeOf(element)}` : name] ?? "";
  return text
    .split(" ")
    .filter((slot) => slot !== "")
    .map((slot) => ({
      name: slot.replace(/[?+*]$/, ""),
      isRequired: !/[?*]$/.test(slot),
      isRepeated: /[+*]$/.test(slot),
    }));
}

/** Problems of the children of one element. */
function checkChildren(element) {
  const slots = slotsOf(element);
  const positionOf = (child) => slots.findIndex(({ name }) => name === nameOf(child));
  const own = children(element);
  const problems = own.flatMap((child, index) => {
    const position = positionOf(child);
    if (position === -1) return [problem(child, `does not belong in <${element.nodeName}>`)];
    const before = own.slice(0, index);
    if (!slots[position].isRepeated && before.some((other) => nameOf(other) === nameOf(child)))
      return [problem(child, `may stand only once in <${element.nodeName}>`)];
    const late = before.find((other) => positionOf(other) > position);
    return late === undefined ? [] : [problem(child, `must come before <${late.nodeName}>`)];
  });
  const missing = slots.filter((slot) => slot.isRequired && !own.some((child) => nameOf(child) === slot.name));
  return [...problems, ...missing.map(({ name }) => problem(element, `lacks <${name.replace("ov:", "")}>`))];
}

/** Problems of order, of missing elements and of elements nobody knows, from the top. */
function checkOrder(root) {
  if (nameOf(root) !== "OfficeApp" || typeOf(root) !== "TaskPaneApp")
    return [problem(root, 'must be <OfficeApp xsi:type="TaskPaneApp"> of appforoffice/1.1')];
  const check = (element) => [...checkChildren(element), ...children(element).flatMap(check)];
  return check(root);
}

module.exports = { checkOrder };
