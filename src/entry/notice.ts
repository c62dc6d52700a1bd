/** Starts the page of the dialog that tells what came of a ribbon command. */

import type { Notice } from "../excel/noticeDialog";
import { closeNotice, receiveNotice } from "../excel/noticePage";

const page = globalThis.document;

function show({ language, title, paragraphs, close }: Notice): void {
  const heading = page.createElement("h1");
  heading.textContent = title;
  const texts = paragraphs.map((text) => {
    const paragraph = page.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  });
  const button = page.createElement("button");
  button.textContent = close;
  button.addEventListener("click", closeNotice);
  page.documentElement.lang = language;
  page.title = title;
  page.querySelector("main")?.replaceChildren(heading, ...texts, button);
  button.focus();
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  // Outside Excel the static page keeps explaining itself.
  if (host !== Office.HostType.Excel) return;
  page.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") closeNotice();
  });
  receiveNotice(show);
}

void start();
