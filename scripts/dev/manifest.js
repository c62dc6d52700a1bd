/** The manifest of development: that of the project with an identity of its own and the button of the self-check. */
const { DEVELOPMENT_ADDRESS } = require("../build/arguments");

/** Another add-in for Excel than the one that is deployed: both can be installed side by side. */
const DEVELOPMENT_ID = "5b0c2f9e-6a47-4d0b-9a1d-3f8f6f0d7c41";

/** What the button says: label, title and text, by the language of an override; the default language first. */
const TEXTS = {
  "en-US": ["Self-check", "Ask this Excel", "Looks at what the add-in relies on in this Excel, on temporary sheets."],
  "fr-FR": [
    "Autocontrôle",
    "Interroger cet Excel",
    "Vérifie ce dont le complément dépend dans cet Excel, sur des feuilles temporaires.",
  ],
  "es-ES": [
    "Autocomprobación",
    "Preguntar a este Excel",
    "Comprueba aquello en lo que el complemento confía en este Excel, en hojas temporales.",
  ],
  "pt-PT": [
    "Autoverificação",
    "Perguntar a este Excel",
    "Verifica aquilo de que o suplemento depende neste Excel, em folhas temporárias.",
  ],
  "pt-BR": [
    "Autoverificação",
    "Perguntar a este Excel",
    "Verifica aquilo de que o suplemento depende neste Excel, em planilhas temporárias.",
  ],
};
const IDS = ["check.label", "check.title", "check.text"];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** A text resource in every language. */
function stringOf(index) {
  const [[, texts], ...others] = Object.entries(TEXTS);
  const overrides = others.map(([locale, own]) => `<bt:Override Locale="${locale}" Value="${own[index]}" />`);
  return `<bt:String id="${IDS[index]}" DefaultValue="${texts[index]}">${overrides.join("")}</bt:String>`;
}

const BUTTON = `<Control xsi:type="Button" id="PartnershipMatrix.SelfCheck">
                  <Label resid="${IDS[0]}" />
                  <Supertip>
                    <Title resid="${IDS[1]}" />
                    <Description resid="${IDS[2]}" />
                  </Supertip>
                  <Icon>${SIZES.map((size) => `<bt:Image size="${size}" resid="audit.${size}" />`).join("")}</Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>PartnershipMatrix.SelfCheckPane</TaskpaneId>
                    <SourceLocation resid="page.check" />
                    <Title resid="${IDS[0]}" />
                  </Action>
                </Control>
              `;

/** Puts a text before a mark that stands there once. */
function before(text, mark, added) {
  const parts = text.split(mark);
  if (parts.length !== 2) throw new Error(`manifest.xml has ${parts.length - 1} times ${mark}, not once`);
  return `${parts[0]}${added}${mark}${parts[1]}`;
}

/** The development manifest, made from the text of manifest.xml. */
function developmentManifest(text) {
  const own = text
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${DEVELOPMENT_ID}</Id>`)
    .replace(/(<DisplayName DefaultValue="[^"]*)"/, '$1 (development)"');
  const withButton = before(own, "</Group>", BUTTON);
  const url = `<bt:Url id="page.check" DefaultValue="${DEVELOPMENT_ADDRESS}selfCheck.html" />`;
  const withUrl = before(withButton, "</bt:Urls>", url);
  const withShort = before(withUrl, "</bt:ShortStrings>", stringOf(0) + stringOf(1));
  return before(withShort, "</bt:LongStrings>", stringOf(2));
}

module.exports = { DEVELOPMENT_ID, developmentManifest };
