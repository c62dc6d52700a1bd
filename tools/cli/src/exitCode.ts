/** Exit codes of the audit; with several files the highest one counts. */
export const EXIT = {
  /** Audited and written, with findings or without. */
  done: 0,
  /** A defect of ours. */
  defect: 1,
  /** Wrong use, or a file that cannot be read as a workbook. */
  usage: 2,
  /** No stakeholder table or list; every sheet is listed with what it was taken for. */
  noTable: 3,
  /** The result could not be written, or exists already; nothing half-written is left. */
  notWritten: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
