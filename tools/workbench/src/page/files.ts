/** Files in and out of the page. */

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the server has to offer. */
export interface Offer {
  readonly first: string;
  readonly sample: string;
  /** Id in the manifest of the add-in. */
  readonly addInId: string;
}

export async function readOffer(): Promise<Offer> {
  // Our own server wrote it.
  return (await (await fetch("/offer.json")).json()) as Offer;
}

/** Bytes of a file of the server. @throws Error when it is not there. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not there (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Lets the browser keep a workbook as a file. */
export function keepFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORKBOOK_TYPE }));
  link.download = name;
  link.click();
  // The browser reads it after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Hands over each file that is dropped on the page; `hint` shows while one hovers over it. */
export function acceptDrops(hint: HTMLElement, open: (file: File) => void): void {
  let depth = 0;
  const show = (isOver: boolean): void => {
    hint.hidden = !isOver;
  };
  addEventListener("dragenter", (event) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    depth += 1;
    show(true);
  });
  addEventListener("dragleave", () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) show(false);
  });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    depth = 0;
    show(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
}
