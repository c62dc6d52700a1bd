/** Files in and out of the page. */

import { FIRST_PATH, KEY_HEADER, KEY_NAME, type Offer } from "../serverProtocol";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function readOffer(): Promise<Offer> {
  // Our own server wrote it.
  return (await (await fetch("/offer.json")).json()) as Offer;
}

/** A workbook with the name of its file. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The workbook that the page was opened with, or null when it opens the sample: the address names no key.
 *
 * @param fragment `location.hash`.
 * @throws Error when the server does not give it: another one listens there by now.
 */
export async function readFirst(fragment: string): Promise<NamedFile | null> {
  const key = new URLSearchParams(fragment.replace(/^#/, "")).get(KEY_NAME);
  if (key === null) return null;
  const response = await fetch(FIRST_PATH, { headers: { [KEY_HEADER]: key } });
  if (!response.ok) throw new Error("this address is of an earlier start. Take the one that npm start printed last.");
  const [, name = ""] = /filename\*=UTF-8''(\S+)/.exec(response.headers.get("Content-Disposition") ?? "") ?? [];
  return { name: decodeURIComponent(name), bytes: new Uint8Array(await response.arrayBuffer()) };
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
