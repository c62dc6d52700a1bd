/** Properties of the document that the file carries: title, author and the like, and those somebody added. */

export type PropertyValue = string | number | boolean;

/** Texts by the names Office.js gives them. */
export const TEXT_PROPERTIES = [
  "author",
  "category",
  "comments",
  "company",
  "keywords",
  "manager",
  "subject",
  "title",
] as const;
export type TextProperty = (typeof TEXT_PROPERTIES)[number];

export interface DocumentProperties {
  readonly texts: Record<TextProperty, string>;
  lastAuthor: string;
  revisionNumber: number;
  /** ISO date and time; null when the file says nothing. */
  created: string | null;
  /** By name as first written; names compare without case. */
  readonly custom: Map<string, PropertyValue>;
  changed: boolean;
}

export function noProperties(): DocumentProperties {
  return {
    texts: { author: "", category: "", comments: "", company: "", keywords: "", manager: "", subject: "", title: "" },
    lastAuthor: "",
    revisionNumber: 0,
    created: null,
    custom: new Map(),
    changed: false,
  };
}
