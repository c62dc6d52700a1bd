const js = require("@eslint/js");
const tseslint = require("typescript-eslint");
const jsdoc = require("eslint-plugin-jsdoc").default ?? require("eslint-plugin-jsdoc");
const reactHooks = require("eslint-plugin-react-hooks");
const officeAddins = require("eslint-plugin-office-addins");

const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/excel talks to Excel.",
}));
const BROWSER_GLOBALS = ["window", "document", "localStorage", "fetch", "XMLHttpRequest", "navigator"].map((name) => ({
  name,
  message: "Only the pane and its entries know a browser; nothing here uses the network.",
}));

module.exports = tseslint.config(
  { ignores: ["node_modules/", "dist/", ".cache/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
      "no-restricted-exports": [
        "error",
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "tools/*/src/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS, ...BROWSER_GLOBALS] },
  },
  { files: ["src/excel/**", "src/entry/**"], rules: { "no-restricted-globals": ["error", ...BROWSER_GLOBALS] } },
  // It asks Excel what the adapter relies on, below the adapter.
  { files: ["tools/selfCheck/src/**"], rules: { "no-restricted-globals": ["error", ...BROWSER_GLOBALS] } },
  {
    files: ["src/taskpane/**", "tools/workbench/src/page/**"],
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS] },
  },
  {
    files: ["src/core/**"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: ["ExportNamedDeclaration > TSInterfaceDeclaration"],
        },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The core has no clock: the day comes in." },
        { object: "Math", property: "random", message: "The core is deterministic." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The core has no clock: the day comes in.",
        },
      ],
    },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='untrack']:not([callee.object.callee.property.name='track'])",
          message: "Call track() before: alone, the client holds the range with its values to the end (excel/rangeOf).",
        },
      ],
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  // A component is mostly layout: its length counts elements, not thoughts.
  {
    files: ["src/taskpane/**"],
    rules: { "max-lines-per-function": ["error", { max: 110, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/taskpane/**", "src/entry/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs["recommended-latest"].rules },
  },
  {
    files: ["test/**", "tools/*/test/**", "tools/excel-host/testing/**"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 500, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Bodies of Office.js scripts: they run on the embedded host, with Excel and their data in scope.
    files: [
      "scripts/sample/workbook.js",
      "scripts/bench/makeList.js",
      "scripts/bench/readBack.js",
      "tools/excel-host/test/scripts/{documented,articles}/*.js",
      "tools/excel-host/bench/host.js",
    ],
    languageOptions: {
      parserOptions: { ecmaFeatures: { globalReturn: true } },
      globals: { Excel: "readonly", Office: "readonly", DATA: "readonly" },
    },
  },
  { files: ["tools/cli/**", "scripts/**"], rules: { "no-console": "off" } },
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: Object.fromEntries(
        [
          "require",
          "module",
          "process",
          "__dirname",
          "__filename",
          "console",
          "Buffer",
          "setTimeout",
          "clearTimeout",
          "TextDecoder",
          "TextEncoder",
          "structuredClone",
          "performance",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
);
