import type { ErrorTexts } from "../catalogue/errors";
import { number, quote } from "./wording";

/** English texts about refusals. */
export const errors: ErrorTexts = {
  nothingWritten: "Nothing was written.",
  perhapsWritten: "A part may have been written.",
  sheetsUnfinished: "The sheets may not be finished: create them again. What you noted in them is kept in the history.",
  sheets: {
    written: (names) => `Written: ${names}.`,
    begun: (names) =>
      `Begun and not finished: ${names}. Create the sheets again; what you noted in them is kept in the history.`,
    untouched: (names) => `Not written: ${names}.`,
  },
  reasons: {
    "table-not-found": {
      what: (subject) =>
        subject === "" ? "A table is not there any more." : `The table ${quote(subject)} is not there any more.`,
      advice: "Choose another one.",
    },
    "column-not-found": {
      what: (subject) => (subject === "" ? "A column is not there." : `There is no column ${quote(subject)}.`),
      advice: "Check the table and the header.",
    },
    "project-not-found": {
      what: (subject) => {
        const [name = "", ...others] = subject.split("\n");
        const there = others.length === 0 ? "" : ` There are: ${others.map(quote).join(", ")}.`;
        return name === "" ? "No row names this project." : `No row names the project ${quote(name)}.${there}`;
      },
      advice: "Choose one of them, or none for the whole ecosystem.",
    },
    "column-changed": {
      what: (subject) =>
        subject === ""
          ? "A column is another one by now, or there are several of it."
          : `The column ${quote(subject)} is another one by now, or there are several of it.`,
      advice: "Check again, then answer.",
    },
    protected: {
      what: (subject) =>
        subject === "" ? "A sheet or the workbook is protected." : `The sheet ${quote(subject)} is protected.`,
      advice: "Unprotect it, then try again.",
    },
    "structure-protected": {
      what: () => "The structure of the workbook is protected, so no sheet can be added.",
      advice: "Unprotect the workbook, then try again.",
    },
    "read-only": { what: () => "The workbook is read-only.", advice: "Save a copy to write in it." },
    "cell-edit-mode": { what: () => "A cell is being edited.", advice: "Press Enter to finish, then try again." },
    "name-taken": {
      what: () => "Somebody else has just made a sheet or table of the same name.",
      advice: "Try again.",
    },
    "cells-in-the-way": {
      what: (subject) =>
        subject === ""
          ? "Cells of yours stand where room is needed."
          : `Cells of yours stand where the sheet must grow, from ${subject} on.`,
      advice: "Move them, then try again.",
    },
    "table-moved": {
      what: (subject) =>
        subject === ""
          ? "Rows or columns were inserted before a table of ours."
          : `Rows or columns were inserted before the table on the sheet ${quote(subject)}.`,
      advice: "Delete them, then try again.",
    },
    "too-many-rows": {
      what: (subject) =>
        subject === ""
          ? "The tables hold more stakeholders than fit under the title of one sheet."
          : `The tables hold ${number(Number(subject))} stakeholders, more than fit under the title of one sheet.`,
      advice: "Check fewer tables at a time, or divide the longest one.",
    },
    "merged-cells": {
      what: (subject) =>
        subject === "" ? "Cells are merged where a table is to be." : `${subject} is part of merged cells.`,
      advice: "Unmerge them, then try again.",
    },
    "sheet-not-found": {
      what: (subject) =>
        subject === "" ? "A sheet is not there any more." : `The sheet ${quote(subject)} is not there any more.`,
      advice: "Create the sheets again.",
    },
    "item-not-found": {
      what: () => "Something is not there any more: a sheet, a table or cells may have been deleted or renamed.",
      advice: "Read the workbook again.",
    },
    "row-moved": {
      what: (subject) =>
        subject === ""
          ? "The row of this stakeholder is gone, or cannot be told from another."
          : `The row of this stakeholder is gone from the table ${quote(subject)}, or cannot be told from another.`,
      advice: "Check again, then answer.",
    },
    "formula-cell": {
      what: (subject) => (subject === "" ? "The cell holds a formula." : `${subject} holds a formula.`),
      advice: "Answer in the sheet itself.",
    },
    "not-written": {
      what: (subject) =>
        subject === "" ? "Excel did not keep the answer." : `Excel did not keep the answer in ${subject}.`,
      advice: "Check the cell, then try again.",
    },
    "nothing-kept": {
      what: () => "There is no earlier result to restore, or another one by now.",
      advice: "Open the screen again to see which one there is.",
    },
    misplaced: {
      what: (subject) =>
        subject === ""
          ? "Somebody moved rows in that very moment: the answer may stand in the wrong place."
          : `Somebody moved rows in that very moment: the answer may stand in the wrong place, in ${subject}.`,
      advice: "Look at that cell and put right what is wrong there.",
    },
    "inactive-workbook": {
      what: () => "Another workbook is in front.",
      advice: "Click into this one, then try again.",
    },
    "invalid-selection": {
      what: () => "Excel cannot tell which cell is selected.",
      advice: "Click a single cell of this workbook, then try again.",
    },
    "unsupported-sheet": {
      what: (subject) =>
        subject === "" ? "The sheet in front has no cells." : `The sheet ${quote(subject)} has no cells.`,
      advice: "Show another one, then try again.",
    },
    filtered: { what: () => "Filtered rows are in the way.", advice: "Clear the filter, then try again." },
    "pivot-table": { what: () => "A PivotTable is in the way.", advice: "Move it, then try again." },
    "too-old": { what: () => "This Excel is too old for the tool.", advice: "Excel 2021 or later is needed." },
    "too-large": { what: () => "The table is too large for one go.", advice: "" },
    throttled: { what: () => "Excel is busy.", advice: "Wait a moment, then try again." },
    unexpected: { what: () => "An unexpected error occurred.", advice: "" },
  },
};
