/** Starts the page of the self-check: runs the facts, writes their sheet, offers the text. For developers, in English. */

import { ALL_FACTS } from "./allFacts";
import { resultText, summary } from "./resultText";
import { writeResultSheet } from "./resultSheet";
import { refusal, runFacts } from "./runFacts";
import { thisExcel } from "./thisExcel";

const page = globalThis.document;

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = page.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

/** Runs all facts and shows what came of it. */
async function run(): Promise<void> {
  const status = element("status", HTMLParagraphElement);
  const text = element("result", HTMLTextAreaElement);
  const again = element("again", HTMLButtonElement);
  again.disabled = true;
  let done = 0;
  try {
    const check = await runFacts(ALL_FACTS, thisExcel(new Date().toISOString().slice(0, 10)), () => {
      done += 1;
      status.textContent = `${done} of ${ALL_FACTS.length} facts`;
    });
    text.value = resultText(check);
    status.textContent = `${summary(check)} Writing the sheet…`;
    const name = await writeResultSheet(check);
    status.textContent = `${summary(check)} They stand in the sheet “${name}” too.`;
  } catch (error) {
    status.textContent = `The results could not be written: ${refusal(error)}. The text below has what was seen.`;
  } finally {
    again.disabled = false;
  }
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  // Outside Excel the static page keeps explaining itself.
  if (host !== Office.HostType.Excel) return;
  element("check", HTMLElement).hidden = false;
  element("outside", HTMLElement).hidden = true;
  element("again", HTMLButtonElement).addEventListener("click", () => void run());
  element("copy", HTMLButtonElement).addEventListener("click", () => {
    const text = element("result", HTMLTextAreaElement);
    text.select();
    // The clipboard may be closed in a pane: what is selected can be copied by hand.
    globalThis.navigator.clipboard.writeText(text.value).catch(() => undefined);
  });
  await run();
}

void start();
