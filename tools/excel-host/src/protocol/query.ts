/** Answers a load: the selected scalars and, below them, the selected objects. */

import type { Claims } from "./claims";
import type { HostClass } from "./classes";
import type { HostEnvironment } from "./environment";
import { HostError } from "../ground/hostError";
import type { HostObject } from "./hostObject";
import { memberName, wireName, type WireQuery } from "./wire";

/** What to select, as a tree: `columns/name` is `{ columns: { name: {} } }`. */
type Selection = Map<string, Selection>;

export class QueryRunner {
  constructor(
    private readonly claims: Claims,
    private readonly host: HostEnvironment,
    /** `Id`, `_Id` and `_ReferenceId` of an object. */
    private readonly identify: (object: HostObject) => Record<string, unknown>,
  ) {}

  /**
   * Runs one query.
   *
   * @throws HostError `ApiNotFound` for a property of Excel that this host does not answer. What is no property is passed over.
   */
  run(object: HostObject, query: WireQuery): Record<string, unknown> {
    const selection: Selection = new Map();
    for (const path of [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)])
      addPath(selection, path);
    return this.select(object, selection, query);
  }

  private select(object: HostObject, selection: Selection, query: WireQuery): Record<string, unknown> {
    return object.hostClass.items === undefined
      ? this.selectObject(object, selection)
      : this.selectCollection(object, object.hostClass.items, selection, query);
  }

  private selectObject(object: HostObject, selection: Selection): Record<string, unknown> {
    const result = this.identify(object);
    const { hostClass } = object;
    if (selection.size === 0 || selection.has("*")) this.addAllScalars(object, result);
    for (const [name, below] of selection) {
      if (name === "*" || this.claims.isNoProperty(hostClass, name)) continue;
      if (Object.hasOwn(hostClass.navigations, name)) result[wireName(name)] = this.navigate(object, name, below);
      else result[wireName(name)] = this.scalar(object, name);
    }
    return result;
  }

  private selectCollection(
    object: HostObject,
    items: NonNullable<HostClass["items"]>,
    selection: Selection,
    query: WireQuery,
  ): Record<string, unknown> {
    const { hostClass, target } = object;
    const result = this.identify(object);
    this.addAllScalars(object, result);
    const itemClass = this.claims.classNamed(items.type);
    const itemSelection: Selection = new Map(
      [...selection].filter(([name]) => !Object.hasOwn(hostClass.scalars, name)),
    );
    if (itemSelection.size === 0 && selection.size > 0) return result;
    const list = items.list(target, this.host);
    const start = query.Skip ?? 0;
    const chosen = list.slice(start, query.Top === undefined ? undefined : start + query.Top);
    result.Count = list.length;
    result._Items = chosen.map((item, index) => ({
      _Index: start + index,
      ...this.select({ hostClass: itemClass, target: item, isDisposable: true }, itemSelection, {}),
    }));
    return result;
  }

  private navigate(object: HostObject, name: string, selection: Selection): Record<string, unknown> {
    const member = this.claims.member(object.hostClass, object.hostClass.navigations, name);
    const target = member.get(object.target, this.host);
    if (target === null) return { _IsNull: true };
    return this.select({ hostClass: this.claims.classNamed(member.type), target, isDisposable: true }, selection, {});
  }

  private scalar(object: HostObject, name: string): unknown {
    const { hostClass, target } = object;
    return this.claims.member(hostClass, hostClass.scalars, name).get(target, this.host);
  }

  private addAllScalars(object: HostObject, result: Record<string, unknown>): void {
    for (const [name, member] of Object.entries(object.hostClass.scalars)) {
      if (this.claims.isAnswered(member)) {
        result[wireName(name)] = member.get(object.target, this.host);
      }
    }
  }
}

function addPath(selection: Selection, path: string): void {
  let level = selection;
  for (const part of path.split("/")) {
    if (part === "") throw new HostError("InvalidArgument", `"${path}" is no property path.`);
    const name = memberName(part);
    if (name === "items") continue;
    const below = level.get(name) ?? new Map<string, Selection>();
    level.set(name, below);
    level = below;
  }
}
