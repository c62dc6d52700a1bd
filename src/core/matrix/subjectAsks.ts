/** Whom to ask first for each subject while next to nothing is answered. */

import { expectedGrade } from "../guide/categories";
import { RESOURCES, type Resource } from "../guide/codes";
import { byCode } from "../guide/records";
import type { Audit } from "../model/audit";
import type { AssessedStakeholder } from "../model/stakeholder";
import { byReadiness, orderStakeholders } from "./orderStakeholders";
import { countedOf } from "./resourcesByCategory";
import { belongingOf, byNeed, servedOf, subjectMatches, type NeedMatch, type SubjectMatch } from "./subjectMatches";

/**
 * The subjects of an audit where `possible` holds whom to ask: also those of whom nobody knows yet whether they are of
 * the subject and whether they can bring the resource.
 *
 * First whose row names the subject, then whom the guide expects to bring it; nobody who said no, or named other subjects alone, nor
 * those of whom the guide says that they are not to be asked for it first. Two rows of one body are asked once.
 */
export function subjectAsks(audit: Audit): SubjectMatch[] {
  const partners = byReadiness(orderStakeholders(countedOf(audit.stakeholders))).filter(
    ({ twinOf }) => twinOf === null,
  );
  const matches = subjectMatches(audit).map((match): SubjectMatch => {
    const needs = byCode(RESOURCES, (resource) => askedNeed(match, resource, partners));
    return { ...match, needs, served: servedOf(RESOURCES.map((resource) => needs[resource].state)) };
  });
  return matches.sort(byNeed);
}

function askedNeed(
  { subject, needs }: SubjectMatch,
  resource: Resource,
  partners: readonly AssessedStakeholder[],
): NeedMatch {
  const need = needs[resource];
  if (need.state !== "possible" && need.state !== "unasked") return need;
  const rankOf = (own: AssessedStakeholder): number =>
    (belongingOf(own, subject) === "yes" ? 0 : 3) + 2 - expectedGrade(own.category, resource);
  const possible = partners
    .filter((own) => belongingOf(own, subject) !== "no" && own.resources[resource] !== "no")
    .filter((own) => own.resources[resource] === "yes" || expectedGrade(own.category, resource) > 0)
    .sort((a, b) => rankOf(a) - rankOf(b));
  return { ...need, state: possible.length > 0 ? "possible" : "unasked", possible };
}
