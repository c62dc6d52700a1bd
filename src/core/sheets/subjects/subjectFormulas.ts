/** The formulas of the table of subjects: who could serve each, as the matrix says it now. */

import { MARKS, type MatrixColumn } from "../../contract/columns";
import { NAME_SLOTS, type SubjectsColumn } from "../../contract/subjectColumns";
import { ZONE_SIZE, ZONES } from "../../contract/zones";
import { RESOURCES, type Resource } from "../../guide/codes";
import type { Served } from "../../matrix/subjectMatches";
import { NOBODY_MARK, USER_MARKS } from "../../messages/subjectLines";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import type { SubjectSheetTexts } from "../../texts/catalogue/subjectSheet";
import { literal } from "../shared/liveText";
import { subjectHeaders } from "../shared/subjectHeaders";
import { columnRef, quoteText, thisRowRef } from "../shared/structuredRef";
import { betweenSigns } from "./subjectNames";

/** Letters of a name that fit into a cell, over three lines. */
export const NAME_CHARS = 40;
/** Between a name and how many others there are: they stay in one line. */
const AND_OTHERS = "\u00a0+\u00a0";

/** What stands in the column that says whether somebody serves a subject: numbers, or a word that is no text of any language. */
export const SERVED_CELLS: Readonly<Record<Served, string | number>> = {
  yes: 1,
  no: 0,
  unasked: "unasked",
  unsaid: MARKS.ask,
};

type Formulas = Partial<Record<SubjectsColumn, { readonly formula: string }>>;

/** One formula a column, all that follows the matrix. */
export function subjectFormulas(
  tables: { readonly tableName: string; readonly matrixTableName: string },
  texts: SubjectSheetTexts,
  sheets: SheetCatalogue,
): Formulas {
  const own = subjectHeaders(texts);
  const here = (column: SubjectsColumn): string => thisRowRef(tables.tableName, own[column]);
  const of = (column: MatrixColumn): string => columnRef(tables.matrixTableName, sheets.matrix.headers[column]);
  const circle = new Circle(here, of, sheets.matrix.allProjects);
  const words: Words = { here, texts, sheets };
  return {
    ...Object.fromEntries(
      RESOURCES.flatMap((resource) => [
        [resource, formula(circle.named(resource, texts))],
        [`sure_${resource}`, formula(`SUMPRODUCT(${circle.sure(resource)})`)],
        [`possible_${resource}`, formula(`SUMPRODUCT(${circle.possible(resource)})`)],
      ]),
    ),
    ready: formula(`SUMPRODUCT(${circle.ready()})`),
    to_ask: formula(`SUMPRODUCT(${circle.toAsk()})`),
    partners: formula(`SUMPRODUCT(${circle.partners()})`),
    users_yes: formula(`SUMPRODUCT(${circle.users()})`),
    users_maybe: formula(`SUMPRODUCT(${circle.usersMaybe()})`),
    users_there: formula(usersText(words)),
    served: formula(servedMark(words)),
    next: formula(nextText(words)),
  };
}

function formula(expression: string): { readonly formula: string } {
  return { formula: `=${expression}` };
}

/** Arrays over the matrix, 1 in the rows of partners around the subject of this row. */
class Circle {
  constructor(
    private readonly here: (column: SubjectsColumn) => string,
    private readonly of: (column: MatrixColumn) => string,
    private readonly allProjects: string,
  ) {}

  partners(): string {
    return `${this.counted()}*${this.belongs()}`;
  }

  sure(resource: Resource): string {
    return `${this.isNeeded(resource)}*${this.partners()}*${this.answered(resource, "yes")}`;
  }

  possible(resource: Resource): string {
    const asked = `${this.belongs()}*${this.answered(resource, "ask")}`;
    return `${this.isNeeded(resource)}*${this.counted()}*(${asked}+${this.isOpen()}*${this.answered(resource, "yes")})`;
  }

  /** Who was asked neither about the resource nor about any project. */
  unasked(resource: Resource): string {
    return `${this.isNeeded(resource)}*${this.counted()}*${this.isOpen()}*${this.answered(resource, "ask")}`;
  }

  toAsk(): string {
    return `${this.counted()}*((${this.belongs()}*${this.any("ask")}+${this.isOpen()}*${this.any("yes")})>0)`;
  }

  ready(): string {
    const zone = this.of("zone");
    const isReady = `(${zone}>=${ZONES.ready})*(${zone}<${ZONES.ready + ZONE_SIZE})`;
    return `${this.counted()}*${isReady}*((${this.belongs()}+${this.isOpen()}*${this.any("yes")})>0)`;
  }

  users(): string {
    return `${this.partners()}*${this.isUser()}`;
  }

  usersMaybe(): string {
    const unread = `(${this.of("category_code")}="none")`;
    return `${this.counted()}*(${this.isOpen()}*${this.isUser()}+${this.belongs()}*${unread})`;
  }

  /** The mark of a resource with the nearest partner that could bring it and how many others. */
  named(resource: Resource, { nobody, unasked, unsaid }: SubjectSheetTexts): string {
    const need = this.here(`need_${resource}`);
    const shown = (mark: string, count: string, condition: string): string => {
      // SUMPRODUCT makes it calculate without array entry; a number is looked up, so no letter of a name acts as a wildcard.
      const place = `MATCH(SUMPRODUCT(LARGE((${condition})*${this.of("order")},1)),${this.of("order")},0)`;
      const name = `INDEX(${this.of("name")},${place})`;
      const short = `IF(LEN(${name})>${NAME_CHARS},LEFT(${name},${NAME_CHARS - 1})&"…",${name})`;
      const others = `IF(${count}>1,${quoteText(AND_OTHERS)}&(${count}-1),"")`;
      return `IFERROR(${quoteText(`${mark} `)}&${short}&${others},"")`;
    };
    const [sure, possible] = [this.here(`sure_${resource}`), this.here(`possible_${resource}`)];
    const open = quoteText(`${MARKS.ask} ${unasked}`);
    const none = `IF(SUMPRODUCT(${this.unasked(resource)})>0,${open},${quoteText(`${NOBODY_MARK} ${nobody}`)})`;
    const maybe = `IF(${possible}>0,${shown(MARKS.ask, possible, this.possible(resource))},${none})`;
    const known = `IF(${sure}>0,${shown(MARKS.yes, sure, this.sure(resource))},${maybe})`;
    return `IF(${need}=1,${known},IF(${need}=0,${quoteText(MARKS.none)},${quoteText(`${MARKS.ask} ${unsaid}`)}))`;
  }

  private counted(): string {
    return `(${this.of("counted")}=1)`;
  }

  /** Rows that name the subject, its project, or all projects. */
  private belongs(): string {
    const cell = `"; "&${this.of("project")}&";"`;
    const texts = [...NAME_SLOTS.map((slot) => this.here(`name_${slot}`)), quoteText(betweenSigns(this.allProjects))];
    return `((${texts.map((text) => `ISNUMBER(FIND(${text},${cell}))`).join("+")})>0)`;
  }

  /** Rows that name no project: nobody has asked. Where the subject is that of all projects, they are its own. */
  private isOpen(): string {
    return `(${this.of("project")}="")*(${this.here("name_1")}<>";")`;
  }

  private isNeeded(resource: Resource): string {
    return `(${this.here(`need_${resource}`)}=1)`;
  }

  private answered(resource: Resource, answer: "yes" | "ask"): string {
    return `(${this.of(`resource_${resource}`)}=${quoteText(MARKS[answer])})`;
  }

  /** Rows with this answer about one of the resources that are needed. */
  private any(answer: "yes" | "ask"): string {
    const each = RESOURCES.map((resource) => `${this.isNeeded(resource)}*${this.answered(resource, answer)}`);
    return `((${each.join("+")})>0)`;
  }

  private isUser(): string {
    return `ISNUMBER(FIND(";"&${this.of("category_code")}&";",${this.here("user_codes")}))`;
  }
}

interface Words {
  readonly here: (column: SubjectsColumn) => string;
  readonly texts: SubjectSheetTexts;
  readonly sheets: SheetCatalogue;
}

function usersText({ here, texts: { users } }: Words): string {
  const said = (state: keyof typeof users): string => quoteText(`${USER_MARKS[state]} ${users[state]}`);
  return `IF(${here("users_yes")}>0,${said("yes")},IF(${here("users_maybe")}>0,${said("ask")},${said("no")}))`;
}

/** Whether the cell of a resource that nobody brings or may says that somebody is still to be asked. */
function isUnasked(resource: Resource, { here }: Pick<Words, "here">): string {
  return `AND(${here(`need_${resource}`)}=1,LEFT(${here(resource)},1)=${quoteText(MARKS.ask)})`;
}

/** As `SERVED_CELLS`: from the cells of the resources, which say what was asked. */
function servedMark({ here }: Words): string {
  const needed = RESOURCES.map((resource) => `${here(`need_${resource}`)}=1`);
  const unasked = RESOURCES.map((resource) => isUnasked(resource, { here }));
  const unsaid = RESOURCES.map((resource) => `${here(`need_${resource}`)}=${quoteText(MARKS.ask)}`);
  const brought = RESOURCES.flatMap((resource) => [here(`sure_${resource}`), here(`possible_${resource}`)]);
  const otherwise = `IF(OR(${unasked.join(",")}),${quoteText(String(SERVED_CELLS.unasked))},0)`;
  const isBrought = `IF(${brought.join("+")}>0,1,${otherwise})`;
  return `IF(OR(${needed.join(",")}),${isBrought},IF(OR(${unsaid.join(",")}),${quoteText(MARKS.ask)},1))`;
}

function nextText({ here, texts: { next }, sheets: { items } }: Words): string {
  const need = (resource: Resource): string => here(`need_${resource}`);
  const brought = (resource: Resource): string => `${here(`sure_${resource}`)}+${here(`possible_${resource}`)}`;
  const isNobodys = (resource: Resource): string =>
    `AND(${need(resource)}=1,${brought(resource)}=0,NOT(${isUnasked(resource, { here })}))`;
  const lacking = RESOURCES.map(
    (resource) => `IF(${isNobodys(resource)},${quoteText(items[`resource_${resource}`])},"")`,
  );
  const list = `TEXTJOIN(", ",TRUE,${lacking.join(",")})`;
  const isLacking = `OR(${RESOURCES.map(isNobodys).join(",")})`;
  const isUnsaid = `${here("served")}=${quoteText(MARKS.ask)}`;
  const isToAsk = `OR(${RESOURCES.map((own) => `AND(${here(`sure_${own}`)}=0,${here(`possible_${own}`)}>0)`).join(",")})`;
  const isOpen = `OR(${RESOURCES.map((own) => `AND(${need(own)}=1,${brought(own)}=0)`).join(",")})`;
  const choices: readonly (readonly [condition: string, text: string])[] = [
    [`${here("served")}=0`, literal(next.nobody)],
    [isLacking, `${literal(next.lacking)}&${list}`],
    [isUnsaid, literal(next.unsaid)],
    [isToAsk, literal(next.ask)],
    [isOpen, literal(next.unasked)],
    [`${here("users_yes")}=0`, literal(next.users)],
  ];
  return choices.reduceRight((others, [condition, text]) => `IF(${condition},${text},${others})`, literal(next.meet));
}
