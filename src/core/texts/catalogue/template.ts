/** The shape of the texts around a template table. */

/** The invented stakeholders of the sample. */
export type SampleName =
  | "agency"
  | "water"
  | "bank"
  | "mobile"
  | "networks"
  | "studio"
  | "riders"
  | "repair"
  | "links"
  | "neighbourhood"
  | "buses"
  | "university";

/** The texts of one language. */
export interface TemplateTexts {
  readonly sheetName: string;
  readonly listSheetName: string;
  readonly title: string;
  readonly sampleTitle: string;
  readonly listHeaders: Readonly<Record<"CATEGORY" | "GAIN" | "INCENTIVE", string>>;
  readonly guidance: {
    readonly name: string;
    readonly category: string;
    /** The same where the words stand in the cell alone, on no sheet. */
    readonly kind: string;
    readonly several: string;
    readonly answer: string;
    readonly notes: string;
  };
  /** Names of the invented stakeholders of the sample. */
  readonly sampleNames: Readonly<Record<SampleName, string>>;
}
