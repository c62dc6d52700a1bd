/** Who may import whom: everything else is an error. */
const packages = (...names) => ({ path: names.map((name) => `^node_modules/${name}`) });
const inside = (...folders) => ({ path: folders.map((folder) => `^src/${folder}/`) });
const allow = (from, ...to) => to.map((target) => ({ from: { path: `^src/${from}/` }, to: target }));

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-folder-cycles",
      comment: "Every folder stands above what it imports.",
      severity: "error",
      scope: "folder",
      from: { path: "^src/(core|app|excel|taskpane|entry)(/|$)" },
      to: { circular: true },
    },
    { name: "source-never-imports-test", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    {
      name: "what-ships-stays-clean",
      severity: "error",
      comment: "Nothing that ships may reach host, workbench or command line.",
      from: { path: "^src/entry/" },
      to: { path: "^src/(host|workbench|cli|commandLine)/", reachable: true },
    },
  ],
  allowedSeverity: "error",
  allowed: [
    ...allow("core", inside("core")),
    ...allow("excel", inside("excel", "core")),
    ...allow("app", inside("app", "excel", "core")),
    ...allow("taskpane", inside("taskpane", "app", "core"), packages("react", "react-dom", "@fluentui")),
    ...allow("entry", inside("entry", "taskpane", "app", "excel", "core"), packages("react", "react-dom", "@fluentui")),
    ...allow("host", inside("host"), packages("fflate", "@xmldom", "numfmt", "@borgar", "@cj-tech-master")),
    { from: { path: "^src/host/transports/node" }, to: { dependencyTypes: ["core"] } },
    ...allow("workbench", inside("workbench", "host"), packages("@borgar")),
    ...allow(
      "workbench/(server|start)",
      inside("commandLine"),
      { dependencyTypes: ["core"] },
      packages("selfsigned", "playwright-core"),
    ),
    ...allow("commandLine", { dependencyTypes: ["core"] }),
    ...allow("cli", inside("cli", "commandLine", "host", "app", "core"), { dependencyTypes: ["core"] }),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
