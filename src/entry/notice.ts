/** Starts the page of the dialog that tells what came of a ribbon command. */

import type { Notice } from "../excel/noticeDialog";
import { answerNotice, receiveNotice } from "../excel/noticePage";

const page = globalThis.document;

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, content: string): HTMLElementTagNameMap[Tag] {
  const made = page.createElement(tag);
  made.textContent = content;
  return made;
}

function button(label: string, isAgreed: boolean): HTMLButtonElement {
  const made = element("button", label);
  made.type = "button";
  made.addEventListener("click", () => answerNotice(isAgreed));
  return made;
}

/** Replaces what the page shows; the way back is the button in focus. */
function show({ language, title, paragraphs, items, confirm, close }: Notice): void {
  const list = page.createElement("ul");
  list.append(...items.map((item) => element("li", item)));
  const closing = button(close, false);
  const buttons = element("div", "");
  buttons.className = "buttons";
  buttons.append(...(confirm === null ? [] : [button(confirm, true)]), closing);
  page.documentElement.lang = language;
  page.title = title;
  page
    .querySelector("main")
    ?.replaceChildren(
      element("h1", title),
      ...paragraphs.map((text) => element("p", text)),
      ...(items.length === 0 ? [] : [list]),
      buttons,
    );
  closing.focus();
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  // Outside Excel the static page keeps explaining itself.
  if (host !== Office.HostType.Excel) return;
  page.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") answerNotice(false);
  });
  receiveNotice(show);
}

void start();
