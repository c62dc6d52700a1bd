/** Who may import whom: everything else is an error. */
const packages = (...names) => ({ path: names.map((name) => `^node_modules/${name}`) });
const inside = (...folders) => ({ path: folders.map((folder) => `^src/${folder}/`) });
const allow = (from, ...to) => to.map((target) => ({ from: { path: `^src/${from}/` }, to: target }));

const tool = (folder) => ({ path: `^tools/${folder}/` });
const allowTool = (from, ...to) => to.map((target) => ({ from: { path: `^tools/${from}` }, to: target }));
/** The front doors of the embedded Excel. */
const HOST = { path: "^tools/excel-host/src/(index|node|screen)\\.ts$" };

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-folder-cycles",
      comment: "Every folder stands above what it imports.",
      severity: "error",
      scope: "folder",
      from: { path: "^(src/(core|app|excel|taskpane|entry)|tools/excel-host/src)(/|$)" },
      to: { circular: true },
    },
    {
      name: "what-ships-knows-no-tools",
      severity: "error",
      comment: "Nothing that ships may import what it is developed, tried or proved with.",
      from: { path: "^src/" },
      to: { path: "^(tools|test|scripts)/" },
    },
    {
      name: "host-knows-no-product",
      severity: "error",
      comment: "The embedded Excel is a package of its own: neither its code nor its tests know what it is used for.",
      from: { path: "^tools/excel-host/" },
      to: { path: "^(src|test|scripts|tools/(?!excel-host/))" },
    },
    {
      name: "host-by-its-front-doors",
      severity: "error",
      from: { path: "^(test|scripts|tools/(?!excel-host/))" },
      to: { path: "^tools/excel-host/", pathNot: "^tools/excel-host/(src/(index|node|screen)|testing/[^/]+)\\.ts$" },
    },
    {
      name: "code-never-imports-tests",
      severity: "error",
      from: { path: "^tools/[^/]+/src/" },
      to: { path: "(^|/)(test|testing)/" },
    },
  ],
  allowedSeverity: "error",
  allowed: [
    ...allow("core", inside("core")),
    ...allow("excel", inside("excel", "core")),
    ...allow("app", inside("app", "excel", "core")),
    ...allow("taskpane", inside("taskpane", "app", "core"), packages("react", "react-dom", "@fluentui")),
    ...allow("entry", inside("entry", "taskpane", "app", "excel", "core"), packages("react", "react-dom", "@fluentui")),
    ...allowTool(
      "excel-host/src",
      tool("excel-host/src"),
      packages("fflate", "@xmldom", "numfmt", "@borgar", "@cj-tech-master"),
    ),
    ...allowTool("excel-host/src/transports/node", { dependencyTypes: ["core"] }),
    ...allowTool("commandLine", { dependencyTypes: ["core"] }),
    ...allowTool("workbench/src", tool("workbench/src"), { path: "^tools/commandLine/resultName\\.ts$" }, HOST),
    ...allowTool(
      "workbench/src/(server|start)",
      tool("commandLine"),
      { dependencyTypes: ["core"] },
      packages("selfsigned", "playwright-core"),
    ),
    ...allowTool("selfCheck/src", tool("selfCheck/src"), inside("excel", "core")),
    ...allowTool("cli/src", tool("cli/src"), tool("commandLine"), HOST, inside("app", "core"), {
      dependencyTypes: ["core"],
    }),
    // Templates are written by the adapter that writes in Excel.
    ...allowTool("cli/src/templates/", inside("excel")),
    // Tests and scripts import what they prove; the forbidden rules above hold for them too.
    { from: { path: "^(test|scripts|tools/[^/]+/(test|testing|bench)|tools/[^/]+/webpack|[^/]+\\.js$)" }, to: {} },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
