import type { EditsStrings } from "../catalogue/edits";
import { plural, quote } from "./wording";

/** English texts about edits of the matrix. */
export const edits: EditsStrings = {
  line: (count) => `${plural(count, "edit", "edits")} in the matrix`,
  review: "Review",
  title: "From the matrix to your list",
  about: (count) =>
    `${plural(count, "cell", "cells")} changed by hand. What is ticked is written in the words of your list.`,
  nothing: "The matrix says what your list says.",
  blank: "blank",
  quoted: quote,
  spoken: (field, before, after) => `${field}: ${before} becomes ${after}`,
  willBe: (word, cell) => `${quote(word)} will be written in ${cell}`,
  put: (count) => (count === 0 ? "Put into my list" : `Put ${plural(count, "cell", "cells")} into my list`),
  notNow: "Not now",
  back: "Back",
  conflict: (cell, says) => `${cell} now says ${quote(says)}: your list has changed too.`,
  noColumn: "Your list has no column for this.",
  noWord: "The column of your list has no word for this. It needs a column of its own.",
  unsayable: "Your list cannot say this about one choice alone. Change it in the list.",
  unreadable: "Not read: choose from the list in the cell of the matrix.",
  emptied: "Deleted in the matrix: your list keeps what it says. To ask again, choose ?.",
  rowGone: "Your list has no such row any more.",
  handAdded: "Row added by hand: add it to your list.",
  derived: "This cell is computed, so it cannot be put back.",
  inList: "To be changed in your list itself.",
  stays: "What you do not put into your list is replaced at the next update and kept in the history.",
  written: (cell) => `Written in ${cell}`,
  unchanged: "Your list says so already.",
  changed: (cell, says) => `Not written: ${cell} has just been changed and says ${quote(says)}.`,
  refused: (sentence) => `Not written. ${sentence}`,
  done: (written, left) =>
    left === 0
      ? `${plural(written, "cell", "cells")} written.`
      : `${plural(written, "cell", "cells")} written, ${left} not.`,
};
