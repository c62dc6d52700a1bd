/** Looks members up in the claimed classes and refuses, by name, what is not there or too new. */

import type { HostClass } from "./classes";
import { HostError } from "../ground/hostError";

/** Compares requirement sets such as `1.9` and `1.14`; sets outside the numbered family are above all of them. */
export function isSetWithin(set: string, highest: string): boolean {
  const [major = NaN, minor = NaN] = set.split(".").map(Number);
  const [highestMajor = NaN, highestMinor = NaN] = highest.split(".").map(Number);
  return major < highestMajor || (major === highestMajor && minor <= highestMinor);
}

/** The claimed classes of one host, and a record of what was asked for in vain. */
export class Claims {
  /** Members that no class claims, as `Class.member`, in order of first use. */
  readonly unknownMembers: string[] = [];
  /** Members above the simulated set, as `Class.member (ExcelApi 1.17)`. */
  readonly tooNewMembers: string[] = [];

  constructor(
    private readonly classes: ReadonlyMap<string, HostClass>,
    private readonly excelApi: string,
    /** Published properties that are not answered, by class: all others that no class claims are none of Excel's. */
    private readonly refusedProperties: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ) {}

  /** @throws HostError `ApiNotFound` when no class of that name is claimed. */
  classNamed(name: string): HostClass {
    const found = this.classes.get(name);
    if (found === undefined) throw this.unknown(name);
    return found;
  }

  /**
   * The member `name` of one kind of members.
   *
   * @throws HostError `ApiNotFound` when it is not claimed or too new.
   */
  member<Member extends { readonly set: string }>(
    hostClass: HostClass,
    members: Readonly<Record<string, Member>>,
    name: string,
  ): Member {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw this.unknown(`${hostClass.name}.${name}`);
    if (!isSetWithin(member.set, this.excelApi)) throw this.tooNew(`${hostClass.name}.${name}`, member.set);
    return member;
  }

  /**
   * Whether a name that is to be loaded is no property of the class in any Excel, which then answers nothing to it: scripts
   * load `"NoPropertiesNeeded"`. Methods and events are no properties either.
   */
  isNoProperty({ name: className, scalars, navigations }: HostClass, name: string): boolean {
    if (Object.hasOwn(scalars, name) || Object.hasOwn(navigations, name)) return false;
    return this.refusedProperties.get(className)?.has(name) !== true;
  }

  /** Whether a bare `load()` gives this member: it must not be too new. */
  isAnswered(member: { readonly set: string }): boolean {
    return isSetWithin(member.set, this.excelApi);
  }

  unknown(name: string): HostError {
    if (!this.unknownMembers.includes(name)) this.unknownMembers.push(name);
    return new HostError("ApiNotFound", `This host does not know ${name}.`);
  }

  private tooNew(name: string, set: string): HostError {
    const entry = `${name} (ExcelApi ${set})`;
    if (!this.tooNewMembers.includes(entry)) this.tooNewMembers.push(entry);
    return new HostError("ApiNotFound", `${name} needs ExcelApi ${set}; this Excel has ${this.excelApi}.`);
  }
}
