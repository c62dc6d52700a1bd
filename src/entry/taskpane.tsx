/** Starts the pane once Excel is there. */

import { createRoot } from "react-dom/client";

import type { AuditOutcome, AuditRequest } from "../app/auditRequest";
import { App } from "../taskpane/App";
import { languageOf } from "../taskpane/language";

/** Today where the user is, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The audit comes with its first use: the pane is there sooner without it. */
async function audit(request: AuditRequest): Promise<AuditOutcome> {
  const { auditWorkbook } = await import("../app/auditWorkbook");
  return auditWorkbook(request);
}

async function start(root: Element): Promise<void> {
  const { host } = await Office.onReady();
  // Outside Excel the static page keeps explaining itself.
  if (host !== Office.HostType.Excel) return;
  const language = languageOf(Office.context.displayLanguage);
  createRoot(root).render(<App language={language} today={today} audit={audit} />);
}

const root = globalThis.document.getElementById("root");
if (root !== null) void start(root);
