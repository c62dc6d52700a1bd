/**
 * Small faults that can be put into the adapter, `src/excel`: a property that is not loaded, a round trip that is left out, a
 * member that is newer than the simulated Excel. All of them are compiled in at once; one at a time is switched on.
 */

import * as ts from "typescript";

export type Fault = "load" | "sync" | "too-new";

export interface Mutation {
  readonly id: number;
  /** Path below `src/excel`. */
  readonly file: string;
  readonly line: number;
  /** Name of the function around it; empty at module level. */
  readonly inside: string;
  readonly fault: Fault;
  /** The property that is not loaded, `protection.protected`; empty for other faults. */
  readonly property: string;
  /** What it is not loaded of, by the last word of the expression: `getItemOrNullObject`; empty for other faults. */
  readonly target: string;
  /** Counts the faults of one kind in one function from 1. */
  readonly ordinal: number;
}

/** How a mutation is named in reports and in the list of the equivalent ones: without its line, which moves. */
export function nameOf({ file, inside, fault, property, target, ordinal }: Mutation): string {
  const what = fault === "load" ? `${target}.load ${property}` : `${fault} ${ordinal}`;
  return [file, inside, what].filter((part) => part !== "").join(" ");
}

interface Loadable {
  readonly context: Excel.RequestContext;
}

/** Compiles sources with their faults, and is what the compiled code calls to learn whether one is switched on. */
export class Mutations {
  readonly all: Mutation[] = [];
  /** The fault that is switched on, or null. */
  active: Mutation | null = null;
  /** Ids of what was passed by since this set was last emptied. */
  readonly passed = new Set<number>();

  /** CommonJS of a source of the adapter; `mutations` must be in scope where it runs. */
  compile(source: string, file: string): string {
    const { outputText } = ts.transpileModule(source, {
      fileName: file,
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
      transformers: { before: [(context) => (root) => new Instrument(this, context, root, file).run()] },
    });
    return outputText;
  }

  add(mutation: Omit<Mutation, "id" | "ordinal">): number {
    const { file, inside, fault } = mutation;
    const before = this.all.filter((each) => each.file === file && each.inside === inside && each.fault === fault);
    const id = this.all.length;
    this.all.push({ id, ordinal: before.length + 1, ...mutation });
    return id;
  }

  /** Stands for `target.load(wanted)` and the like; the ids are those of the leaves of `wanted`, in order. */
  load(ids: readonly number[], target: Record<string, (wanted: object) => unknown>, method: string, wanted: object) {
    const dropped = ids.find((id) => this.isOn(id));
    const left = dropped === undefined ? wanted : without(wanted, this.all[dropped]?.property.split(".") ?? []);
    return left === null ? target : target[method]?.(left);
  }

  /** Stands for `context.sync()`. */
  async sync(dropped: number, tooNew: number, context: Excel.RequestContext): Promise<void> {
    if (this.isOn(dropped)) return;
    this.enter(tooNew, context);
    await context.sync();
  }

  /** At the start of a function that got `argument`, an object of Excel or its context. */
  enter(tooNew: number, argument: Excel.RequestContext | Loadable): void {
    if (!this.isOn(tooNew)) return;
    const { workbook } = "workbook" in argument ? argument : argument.context;
    // Of ExcelApi 1.17, above the 1.14 that tests play unless they say otherwise.
    workbook.worksheets.onNameChanged.add(async () => undefined);
  }

  private isOn(id: number): boolean {
    this.passed.add(id);
    return this.active?.id === id;
  }
}

/** A copy of `wanted` without one leaf and the branches that it leaves empty; null when nothing is left. */
function without(wanted: object, path: readonly string[]): object | null {
  const [name = "", ...rest] = path;
  const entries = Object.entries(wanted).flatMap(([key, value]): [string, unknown][] => {
    if (key !== name) return [[key, value]];
    const left = rest.length === 0 ? null : without(value as object, rest);
    return left === null ? [] : [[key, left]];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** One source on its way through the compiler. */
class Instrument {
  constructor(
    private readonly mutations: Mutations,
    private readonly context: ts.TransformationContext,
    private readonly root: ts.SourceFile,
    private readonly file: string,
  ) {}

  run(): ts.SourceFile {
    return ts.visitEachChild(this.root, (node) => this.visit(node, ""), this.context);
  }

  private visit(node: ts.Node, inside: string): ts.Node {
    if (ts.isFunctionDeclaration(node)) return this.visitFunction(node);
    if (ts.isMethodDeclaration(node) && ts.isIdentifier(node.name)) return this.visitBelow(node, node.name.text);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      return this.visitCall(node, node.expression, inside);
    return this.visitBelow(node, inside);
  }

  private visitBelow<Node extends ts.Node>(node: Node, inside: string): Node {
    return ts.visitEachChild(node, (child) => this.visit(child, inside), this.context);
  }

  private visitFunction(node: ts.FunctionDeclaration): ts.Node {
    const name = node.name?.text ?? "";
    const below = this.visitBelow(node, name);
    const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    const parameter = node.parameters.find(({ type }) =>
      /^(Excel\.|WorkbookContext$)/.test(type?.getText(this.root) ?? ""),
    );
    if (!isExported || below.body === undefined || parameter === undefined || !ts.isIdentifier(parameter.name))
      return below;
    const { factory } = this.context;
    const id = this.add(node, name, "too-new");
    const enter = factory.createExpressionStatement(this.call("enter", [number(factory, id), parameter.name]));
    return factory.updateFunctionDeclaration(
      below,
      below.modifiers,
      below.asteriskToken,
      below.name,
      below.typeParameters,
      below.parameters,
      below.type,
      factory.updateBlock(below.body, [enter, ...below.body.statements]),
    );
  }

  private visitCall(node: ts.CallExpression, callee: ts.PropertyAccessExpression, inside: string): ts.Node {
    const method = callee.name.text;
    const [wanted] = node.arguments;
    const { factory } = this.context;
    if (method === "sync" && wanted === undefined) {
      const ids = (["sync", "too-new"] as const).map((fault) => number(factory, this.add(node, inside, fault)));
      return this.call("sync", [...ids, callee.expression]);
    }
    if (!/^(load|getRowProperties)$/.test(method) || wanted === undefined || !ts.isObjectLiteralExpression(wanted))
      return this.visitBelow(node, inside);
    const ids = leavesOf(wanted).map((property) =>
      number(factory, this.add(node, inside, "load", property, lastWord(callee.expression.getText(this.root)))),
    );
    const target = ts.visitNode(callee.expression, (child) => this.visit(child, inside)) as ts.Expression;
    return this.call("load", [
      factory.createArrayLiteralExpression(ids),
      target,
      factory.createStringLiteral(method),
      wanted,
    ]);
  }

  private add(node: ts.Node, inside: string, fault: Fault, property = "", target = ""): number {
    const line = this.root.getLineAndCharacterOfPosition(node.getStart(this.root)).line + 1;
    return this.mutations.add({ file: this.file, line, inside, fault, property, target });
  }

  private call(method: string, args: readonly ts.Expression[]): ts.CallExpression {
    const { factory } = this.context;
    const name = factory.createPropertyAccessExpression(factory.createIdentifier("mutations"), method);
    return factory.createCallExpression(name, undefined, args);
  }
}

function number(factory: ts.NodeFactory, value: number): ts.Expression {
  return factory.createNumericLiteral(value);
}

/** Paths of the leaves of an object literal, in order: `name`, `protection.protected`. */
function leavesOf(literal: ts.ObjectLiteralExpression): string[] {
  return literal.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return [];
    const { text } = property.name;
    return ts.isObjectLiteralExpression(property.initializer)
      ? leavesOf(property.initializer).map((below) => `${text}.${below}`)
      : [text];
  });
}

/** `getItem` of `tables.getItem(id)`, `header` of `header`. */
function lastWord(expression: string): string {
  return /(\w+)(?:\([^()]*\))?$/.exec(expression.trim())?.[1] ?? "";
}
