/** The line between grid and pane, to be dragged or moved with the arrow keys. */

import { PANE_WIDTH } from "./startOptions";

const STEP = 10;

export function attachSplitter(splitter: HTMLElement, pane: HTMLElement, startWidth: number): void {
  let width = startWidth;
  const set = (wanted: number): void => {
    width = Math.round(Math.min(Math.max(wanted, PANE_WIDTH.least), PANE_WIDTH.most));
    pane.style.width = `${width}px`;
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("aria-valuemin", String(PANE_WIDTH.least));
  splitter.setAttribute("aria-valuemax", String(PANE_WIDTH.most));
  set(startWidth);
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(width + STEP);
    else if (key === "ArrowRight") set(width - STEP);
  });
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging-splitter");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => document.body.classList.remove("dragging-splitter"));
}
