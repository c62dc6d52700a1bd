/**
 * Random requests on the wire: members of the claimed classes and names that are none, with arguments that fit and that do
 * not. Whatever comes out, the host has to answer it.
 */

import { HOST_CLASSES } from "../../src/members/registry";
import type { Workbook } from "../../src/model/workbook";
import type { HostClass } from "../../src/protocol/classes";
import { ACTION, PATH, wireName, type WireAction, type WirePath } from "../../src/protocol/wire";
import type { SeededRandom } from "../../testing/seededRandom";
import { randomArgument, randomValue, type Names } from "./randomValue";

interface Step {
  readonly id: number;
  readonly hostClass: HostClass;
}

/** Words that stand in `Excel.ErrorCodes` or at a member's door: kept short, they only have to be hit now and then. */
const NO_MEMBERS = ["Nope", "toString", "constructor", "__proto__", "Value", ""];

export class RandomBatch {
  private readonly paths: Record<string, WirePath> = {};
  private readonly actions: WireAction[] = [];
  private readonly steps: Step[] = [];
  private nextId = 1;
  private readonly names: Names;

  constructor(
    private readonly random: SeededRandom,
    workbook: Workbook,
  ) {
    this.names = {
      sheets: workbook.sheets.flatMap(({ name, id }) => [name, id]),
      tables: workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
      charts: workbook.sheets.flatMap(({ charts }) => charts.map(({ name }) => name)),
      names: workbook.names.map(({ name }) => name),
    };
  }

  /** The text of one request. */
  text(): string {
    const { random } = this;
    this.root();
    for (let count = random.integer(1, 3); count > 0; count -= 1) {
      this.walk();
      for (let acts = random.integer(1, 2); acts > 0; acts -= 1) this.act();
    }
    return JSON.stringify({
      AutoKeepReference: random.chance(0.7),
      Actions: this.actions,
      ObjectPaths: this.paths,
    });
  }

  private root(): void {
    this.addStep({ ObjectPathType: PATH.global, Name: "" }, "Workbook");
  }

  private addStep(path: Omit<WirePath, "Id">, className: string | undefined): void {
    const id = this.nextId++;
    this.paths[String(id)] = { Id: id, ...path };
    const hostClass = HOST_CLASSES.get(className ?? "");
    if (hostClass !== undefined) this.steps.push({ id, hostClass });
    this.actions.push({ Id: this.nextId++, ActionType: ACTION.instantiate, Name: "", ObjectPathId: id });
  }

  /** Goes one to four steps down from an object that was reached before. */
  private walk(): void {
    const { random } = this;
    let from = random.chance(0.6) ? (this.steps[0] as Step) : random.pick(this.steps);
    for (let depth = random.integer(2, 4); depth > 0; depth -= 1) {
      const before = this.steps.length;
      this.step(from);
      from = this.steps[before] ?? from;
    }
  }

  private step({ id, hostClass }: Step): void {
    const { random } = this;
    const { navigations, methods, indexer } = hostClass;
    const ways = [
      ...Object.entries(navigations).map(([name, { type }]) => ({ kind: PATH.property, name, type })),
      ...Object.entries(methods).flatMap(([name, { returns }]) =>
        returns === undefined ? [] : [{ kind: PATH.method, name, type: returns }],
      ),
      ...(indexer === undefined ? [] : [{ kind: PATH.indexer, name: "getItem", type: indexer.type }]),
    ];
    if (ways.length === 0 || random.chance(0.006)) {
      const kind = random.pick(Object.values(PATH));
      this.addStep({ ObjectPathType: kind, Name: random.pick(NO_MEMBERS), ParentObjectPathId: id }, undefined);
      return;
    }
    const preferred = ways.filter(({ name }) => this.isPreferred(hostClass.name, name));
    const usual = ways.filter(({ name }) => !name.startsWith("_"));
    const { kind, name, type } = random.pick(
      preferred.length > 0 && random.chance(0.75) ? preferred : usual.length > 0 && random.chance(0.97) ? usual : ways,
    );
    const args = kind === PATH.property ? {} : { ArgumentInfo: this.args(name, hostClass) };
    this.addStep({ ObjectPathType: kind, Name: wireName(name), ParentObjectPathId: id, ...args }, type);
  }

  /** Ways that mostly lead somewhere. */
  private isPreferred(className: string, name: string): boolean {
    const { tables, charts } = this.names;
    switch (className) {
      case "Workbook":
        return name === "worksheets" || (name === "tables" && tables.length > 0);
      case "WorksheetCollection":
        return name === "getItem" || name === "getFirst";
      case "Worksheet":
        return ["getRange", "getRangeByIndexes", "tables", "charts", "names"].includes(name);
      case "TableCollection":
        return name === (tables.length > 0 ? "getItem" : "add");
      case "ChartCollection":
        return name === (charts.length > 0 ? "getItem" : "add");
      default:
        return false;
    }
  }

  private args(member: string, hostClass: HostClass): { Arguments: unknown[]; ReferencedObjectPathIds: number[] } {
    const { random } = this;
    const count = random.chance(0.8) ? 4 : random.integer(0, 6);
    const values: unknown[] = [];
    const ids: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const ranges = this.steps.filter((step) => step.hostClass.name === "Range");
      const isData = hostClass.name === "ChartCollection" && index === 1 && ranges.length > 0;
      const isObject = isData || random.chance(0.05);
      ids.push(isObject ? random.pick(isData ? ranges : this.steps).id : 0);
      values.push(isObject ? null : randomArgument(random, this.names, `${hostClass.name}.${member}`, index));
    }
    return { Arguments: values, ReferencedObjectPathIds: ids };
  }

  private act(): void {
    const { random } = this;
    const step = random.chance(0.8) ? (this.steps.at(-1) as Step) : random.pick(this.steps);
    const [query, write, call] = [0.35, 0.7, 0.98];
    const dice = random.next();
    if (dice < query) this.query(step);
    else if (dice < write) this.write(step);
    else if (dice < call) this.call(step);
    else this.odd(step);
  }

  private query({ id, hostClass }: Step): void {
    const { random } = this;
    const known = [...Object.keys(hostClass.scalars), ...Object.keys(hostClass.navigations)];
    const names = [...known, ...known.map((name) => `items/${name}`), ...NO_MEMBERS, "*", "items/*"];
    const Select = Array.from({ length: random.integer(0, 4) }, () =>
      random.pick(random.chance(0.985) && known.length > 0 ? known : names),
    );
    const QueryInfo = {
      ...(random.chance(0.9) ? { Select } : {}),
      ...(random.chance(0.1) ? { Top: random.integer(-1, 5), Skip: random.integer(-1, 5) } : {}),
    };
    this.push({ ActionType: ACTION.query, Name: "", ObjectPathId: id, QueryInfo });
  }

  private write({ id, hostClass }: Step): void {
    const { random } = this;
    const writable = Object.entries(hostClass.scalars).filter(([, { put }]) => put !== undefined);
    const names = random.chance(0.95) ? writable.map(([name]) => name) : Object.keys(hostClass.scalars);
    if (names.length === 0) return;
    const name = random.pick(names);
    const value = randomValue(random, this.names, `${hostClass.name}.${name}`);
    const ArgumentInfo = { Arguments: [value] };
    this.push({ ActionType: ACTION.setProperty, Name: wireName(name), ObjectPathId: id, ArgumentInfo });
  }

  private call({ id, hostClass }: Step): void {
    const { random } = this;
    const names = Object.entries(hostClass.methods)
      .filter(([, { returns }]) => returns === undefined)
      .map(([name]) => name);
    const events = Object.values(hostClass.events ?? {}).flatMap(({ register }) => register ?? []);
    const all = [
      ...names,
      ...events,
      ...(random.chance(0.1) ? ["_KeepReference", "_RemoveReference", ...NO_MEMBERS] : []),
    ];
    if (all.length === 0) return;
    const name = random.pick(all);
    const ArgumentInfo = this.args(name, hostClass);
    this.push({ ActionType: ACTION.method, Name: wireName(name), ObjectPathId: id, ArgumentInfo });
  }

  /** Actions no client sends. */
  private odd({ id }: Step): void {
    const { random } = this;
    this.push({
      ActionType: random.pick([...Object.values(ACTION), 0, 99]),
      Name: random.pick(["", "Values", "GetRange", "Delete", ...NO_MEMBERS]),
      ObjectPathId: random.pick([id, id, 0, -1, 9999]),
    });
  }

  private push(action: Omit<WireAction, "Id">): void {
    this.actions.push({ Id: this.nextId++, ...action });
  }
}
