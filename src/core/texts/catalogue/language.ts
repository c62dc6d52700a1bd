/** What the folder of a language holds for the core. */

import type { AgreementTexts } from "./agreements";
import type { AssistantTexts } from "./assistants";
import type { BareTexts } from "./bare";
import type { ColumnTexts } from "./columns";
import type { ErrorTexts } from "./errors";
import type { MapTexts } from "./map";
import type { MessageTexts } from "./messages";
import type { PrintedTexts } from "./printed";
import type { OwnReportTexts } from "./report";
import type { OwnSheetTexts } from "./sheets";
import type { SubjectSheetTexts } from "./subjectSheet";
import type { Terms } from "./terms";

/** What the folder of a language spells for the core. */
export interface LanguageTexts {
  readonly terms: Terms;
  readonly messages: MessageTexts;
  readonly columns: ColumnTexts;
  readonly errors: ErrorTexts;
  readonly printed: PrintedTexts;
  readonly sheets: OwnSheetTexts;
  readonly report: OwnReportTexts;
  readonly agreements: AgreementTexts;
  readonly assistants: AssistantTexts;
  readonly map: MapTexts;
  readonly subjectSheet: SubjectSheetTexts;
  readonly bare: BareTexts;
}
