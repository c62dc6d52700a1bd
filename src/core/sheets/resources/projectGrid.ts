/** Who is concerned by which project: partners by projects, on the resources sheet where a list names several. */

import type { Audit } from "../../model/audit";
import { isOfProject } from "../../words/projects";
import { compareRanks, compareTexts } from "../../matrix/ranks";
import { countedOf } from "../../matrix/resourcesByCategory";
import { fold } from "../../words/fold";
import { reportTexts } from "../../texts/texts";
import { shorten } from "../../texts/wording/shorten";
import type { CellBlock, FormatPlan, PlanCell } from "../../model/plan";
import { bodyFormat, headerFormat, hintFormat, rowArea, sectionFormat } from "../shared/reportLooks";

/** Projects and partners that fit a page; a line below counts the others. */
const MOST_PROJECTS = 12;
const MOST_PARTNERS = 40;
/** The name, and in how many projects. */
const FIRST_PROJECT = 2;
const NAME_CHARS = 34;
const HEADER_CHARS = 26;
const MARK = "●";

interface Grid {
  readonly projects: readonly string[];
  readonly partners: readonly { readonly name: string; readonly of: readonly boolean[]; readonly count: number }[];
  readonly moreProjects: number;
  readonly morePartners: number;
}

/** The projects that concern most and the partners in most of them; null for one project, and where fewer than two are named. */
function gridOf({ stakeholders, projects, project }: Audit): Grid | null {
  if (project !== null || projects.length < 2) return null;
  const counted = countedOf(stakeholders);
  const ranked = projects
    .map(({ name }) => ({ name, count: counted.filter((own) => isOfProject(own.projects, name)).length }))
    .sort((a, b) => b.count - a.count || compareTexts(fold(a.name), fold(b.name)));
  const shown = ranked.slice(0, MOST_PROJECTS).map(({ name }) => name);
  const partners = counted
    .filter((own) => own.projects.length > 0)
    .map(({ name, projects: own }) => ({
      name,
      of: shown.map((each) => isOfProject(own, each)),
      count: projects.filter((each) => isOfProject(own, each.name)).length,
    }))
    .sort((a, b) => compareRanks([-a.count], [-b.count]) || compareTexts(fold(a.name), fold(b.name)));
  return {
    projects: shown,
    partners: partners.slice(0, MOST_PARTNERS),
    moreProjects: ranked.length - shown.length,
    morePartners: Math.max(0, partners.length - MOST_PARTNERS),
  };
}

function restOf({ moreProjects, morePartners }: Grid, { language }: Audit): string | null {
  return moreProjects + morePartners === 0 ? null : reportTexts(language).projects.more(morePartners, moreProjects);
}

/** Heights of the rows, in points: title, header, partners, the line about the others; none where there is no grid. */
export function projectHeights(audit: Audit): number[] {
  const grid = gridOf(audit);
  return grid === null ? [] : [24, 40, ...Array<number>(grid.partners.length).fill(15), 16];
}

/** The grid from row `top` on. */
export function projectBlocks(audit: Audit, top: number): CellBlock[] {
  const grid = gridOf(audit);
  if (grid === null) return [];
  const { projects: texts } = reportTexts(audit.language);
  const header = [texts.partner, texts.count, ...grid.projects.map((name) => shorten(name, HEADER_CHARS))];
  const rows = grid.partners.map(({ name, of, count }): PlanCell[] => [
    shorten(name, NAME_CHARS),
    count,
    ...of.map((isOf) => (isOf ? MARK : null)),
  ]);
  const title = [texts.title, ...Array<null>(header.length - 1).fill(null)];
  const rest = restOf(grid, audit);
  return [
    { row: top, column: 0, cells: [title, header, ...rows] },
    ...(rest === null ? [] : [{ row: top + 2 + rows.length, column: 0, cells: [[rest]] }]),
  ];
}

/** Its looks: names of projects wrap. */
export function projectFormats(audit: Audit, top: number): FormatPlan[] {
  const grid = gridOf(audit);
  if (grid === null) return [];
  const columns = FIRST_PROJECT + grid.projects.length;
  const rows = grid.partners.length;
  return [
    sectionFormat(top, 0),
    { ...headerFormat(rowArea(top + 1, 0, columns)), wrapText: true },
    ...(rows === 0
      ? []
      : [
          bodyFormat({ row: top + 2, column: 0, rows, columns }),
          { area: { row: top + 2, column: 1, rows, columns: columns - 1 }, horizontal: "Center" } as const,
        ]),
    hintFormat(top + 2 + rows, 0),
  ];
}
