/** One request: its object paths are evaluated once, in the order in which its actions first need them. */

import { refuseGone } from "../model/gone";
import type { Claims } from "./claims";
import type { HostClass } from "./classes";
import type { HostEnvironment } from "./environment";
import { HostError } from "../ground/hostError";
import type { Evaluated, HostObject } from "./hostObject";
import { QueryRunner } from "./query";
import type { References } from "./references";
import { ACTION, memberName, PATH, type WireAction, type WireArguments, type WirePath, type WireRequest } from "./wire";

/**
 * What a method of a null object answers, having done nothing: the client then leaves the value of its result undefined.
 * Source: `ClientResult` of the client library, and `getItemOrNullObject("Sample").delete()` at the beginning of most samples
 * of Excel's documentation.
 */
const NULL_ANSWER = { _IsNull: true };

/** Where an error happened, as `Class.member`; the member alone where a null object has no class. */
export interface Location {
  member: string;
}

export class Batch {
  private readonly evaluated = new Map<number, Evaluated>();
  private readonly queries: QueryRunner;
  readonly traceIds: number[] = [];
  /** Members set or called so far, as `Class.member`. */
  readonly members = new Set<string>();
  /** The member being worked on. */
  readonly location: Location = { member: "" };

  constructor(
    private readonly request: WireRequest,
    private readonly host: HostEnvironment,
    private readonly claims: Claims,
    private readonly references: References,
    /** Brings formulas up to date before something is read. */
    private readonly settle: () => void,
  ) {
    this.queries = new QueryRunner(claims, host, (object) => this.identify(object));
  }

  /** Runs one action and returns its value. */
  perform(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.evaluate(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.identify(object);
      case ACTION.query:
        return this.query(object, action);
      case ACTION.method:
        return this.callAction(object, action);
      case ACTION.setProperty:
        this.setProperty(object, action);
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType} is not played by this host.`);
    }
  }

  private query(object: Evaluated, action: WireAction): unknown {
    if (object === null) return null;
    this.settle();
    this.location.member = object.hostClass.name;
    refuseGone(this.host.workbook, object.target);
    return this.queries.run(object, action.QueryInfo ?? {});
  }

  /** Sets a property. A null object refuses: the documentation asks for `isNullObject` before it sets one. */
  private setProperty(object: Evaluated, action: WireAction): void {
    const name = memberName(action.Name);
    if (object === null) {
      this.location.member = name;
      throw new HostError(
        "InvalidOperation",
        `${name} was set on an object that does not exist: look at isNullObject first.`,
      );
    }
    const { hostClass, target } = this.arrive(object, name);
    const member = this.claims.member(hostClass, hostClass.scalars, name);
    if (member.put === undefined) throw new HostError("InvalidOperation", `${hostClass.name}.${name} cannot be set.`);
    const [value] = this.resolveArguments(action.ArgumentInfo);
    member.put(target, value, this.host);
  }

  private callAction(object: Evaluated, action: WireAction): unknown {
    const name = memberName(action.Name);
    if (object === null) return NULL_ANSWER;
    if (name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const { hostClass, target } = this.arrive(object, name);
    if (/^_(Un)?[Rr]egister/.test(name)) {
      this.changeRegistration(hostClass, target, name);
      return null;
    }
    this.settle();
    return (
      this.claims
        .member(hostClass, hostClass.methods, name)
        .call(target, this.resolveArguments(action.ArgumentInfo), this.host) ?? null
    );
  }

  /** `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`: which event that is stands with the class. */
  private changeRegistration(hostClass: HostClass, target: object, name: string): void {
    const register = name.replace(/^_Unregister/, "_Register");
    const events = hostClass.events ?? {};
    const [event = name] = Object.entries(events).find(([, member]) => member.register === register) ?? [];
    const { type, targetId } = this.claims.member(hostClass, events, event);
    const { registrations } = this.host;
    if (register === name) registrations.add(type, targetId(target));
    else registrations.remove(type, targetId(target));
  }

  /** The object whose member is to be set or called, once it is noted and found not to be gone. */
  private arrive(object: HostObject, member: string): HostObject {
    this.locate(object.hostClass, member);
    refuseGone(this.host.workbook, object.target);
    return object;
  }

  /** Notes where the batch is. @throws HostError for a member that needs its workbook in front. */
  private locate(hostClass: HostClass, member: string): void {
    this.location.member = `${hostClass.name}.${member}`;
    this.members.add(this.location.member);
    const refusal = this.host.refusalOf(this.location.member);
    if (refusal !== null) throw new HostError(refusal, "The workbook isn't the active one: another one has the focus.");
  }

  /** The object of a path; a path that made something must not make it twice. */
  private evaluate(id: number): Evaluated {
    const known = this.evaluated.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidRequest", `The request has no object path ${id}.`);
    const object = this.evaluatePath(path);
    this.evaluated.set(id, object);
    return object;
  }

  private evaluatePath(path: WirePath): Evaluated {
    switch (path.ObjectPathType) {
      case PATH.global:
        return { hostClass: this.claims.classNamed("Workbook"), target: this.host.workbook, isDisposable: true };
      case PATH.reference:
        return this.references.get(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.newObject:
        throw this.claims.unknown(path.Name);
      default:
        return this.evaluateMember(path, this.evaluate(path.ParentObjectPathId ?? 0));
    }
  }

  private evaluateMember(path: WirePath, parent: Evaluated): Evaluated {
    if (parent === null) return null;
    const { hostClass, target } = parent;
    const name = path.ObjectPathType === PATH.indexer ? "getItem" : memberName(path.Name);
    this.locate(hostClass, name);
    refuseGone(this.host.workbook, target);
    const made = this.follow(path, hostClass, target, name);
    return made.target === null
      ? null
      : { hostClass: this.claims.classNamed(made.type), target: made.target, isDisposable: path.D === true };
  }

  private follow(
    path: WirePath,
    hostClass: HostClass,
    target: object,
    name: string,
  ): { type: string; target: object | null } {
    if (path.ObjectPathType === PATH.property) {
      const member = this.claims.member(hostClass, hostClass.navigations, name);
      return { type: member.type, target: member.get(target, this.host) };
    }
    const args = this.resolveArguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      const { indexer } = hostClass;
      if (indexer === undefined) throw this.claims.unknown(`${hostClass.name}.getItem`);
      return { type: indexer.type, target: indexer.get(target, args[0], this.host) };
    }
    const member = this.claims.member(hostClass, hostClass.methods, name);
    if (member.returns === undefined) throw this.claims.unknown(`${hostClass.name}.${name} as an object`);
    if (member.readsValues === true) this.settle();
    return { type: member.returns, target: asObject(member.call(target, args, this.host)) };
  }

  /** What Instantiate says of an object: ids by which the client finds it again. */
  private identify(object: HostObject): Record<string, unknown> {
    const { hostClass, target } = object;
    const ids: Record<string, unknown> = { ...hostClass.id?.(target, this.host) };
    if (hostClass.keepsReference === true) {
      if (this.request.AutoKeepReference === true && !object.isDisposable) this.references.keep(object);
      const reference = this.references.idOf(target);
      if (reference !== undefined) ids._ReferenceId = reference;
    }
    return ids;
  }

  private resolveArguments(info: WireArguments | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.resolveArgument(value, paths[index]));
  }

  private resolveArgument(value: unknown, paths: unknown): unknown {
    if (typeof paths === "number" && paths !== 0) return this.evaluate(paths)?.target ?? null;
    if (Array.isArray(value) && Array.isArray(paths)) {
      return value.map((item: unknown, index) => this.resolveArgument(item, paths[index] as unknown));
    }
    return this.resolveNested(value);
  }

  /** Objects inside plain objects come as `{ _ObjectPathId }`. */
  private resolveNested(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const path = entries.find(([key]) => key === "_ObjectPathId")?.[1] as unknown;
    if (typeof path === "number") return this.evaluate(path)?.target ?? null;
    return Object.fromEntries(entries.map(([key, item]) => [key, this.resolveNested(item)]));
  }
}

function asObject(value: unknown): object | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object")
    throw new HostError("GeneralException", "A method that returns an object returned a value.");
  return value;
}
