import type { TourStrings } from "../catalogue/tourPane";

/** English texts of the pane's menu and of its tour. */
export const tourPane: TourStrings = {
  menu: "Settings",
  begin: "Tour in 5 steps",
  title: "Tour",
  place: (step, of) => `${step} of ${of}`,
  steps: [
    "Ticked tables are read. Reading changes nothing in them.",
    "Every column has a meaning. “Yes” accepts a proposal; the list beside it corrects it.",
    "What is missing and what is in doubt, one line each. Open a line to see the cells and to answer.",
    "One short question a card. The answer is written into your table at once.",
    "The matrix is written into sheets of its own. Your tables stay as they are, and one click updates the sheets.",
  ],
  noList: "The tour needs a table. Take the sample: it goes into a sheet of its own.",
  takeSample: "Insert the sample",
  next: "Next",
  skip: "Skip the tour",
  finish: "Finish",
};
