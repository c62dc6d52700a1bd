/** Starts the page of the workbench. */

import { readStartOptions } from "./startOptions";
import { Workbench } from "./workbench";

/** The element of the page's document with that id. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}.`);
  return found;
}

interface Offer {
  readonly first: string;
  readonly sample: string;
}

async function download(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

async function start(): Promise<void> {
  const { played, paneWidth } = readStartOptions(location.search);
  const pane = element("pane");
  pane.style.width = `${paneWidth}px`;
  const workbench = new Workbench(
    pane,
    {
      showOpened: () => undefined,
      showChange: () => undefined,
      showSelection: () => undefined,
      tell: () => undefined,
    },
    played,
  );
  // For the console and the tests.
  Object.assign(globalThis, { workbench });
  const offer = (await (await fetch("/offer.json")).json()) as Offer;
  workbench.open(offer.first, await download("/first.xlsx"));
}

void start();
