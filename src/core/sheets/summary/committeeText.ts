/** What the page for the committee shows live, as fixed lines of a text: money, agreements to deal with, who is ready. */

import { agreementsOf, type AgreementLine, type Agreements } from "../../agreements/agreementLines";
import { AMOUNT_SLOTS, NOTHING, type AmountSlot } from "../../contract/columns";
import type { AmountField } from "../../guide/codes";
import { byReadiness } from "../../matrix/orderStakeholders";
import { countedOf } from "../../matrix/resourcesByCategory";
import type { Audit } from "../../model/audit";
import { isoOfSerial } from "../../model/dates";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { slotName } from "../shared/agreementHeaders";
import { TREAT_LINES } from "./moneySections";
import { READY_LINES } from "./readySection";
import type { SummaryLine, SummarySection } from "./summaryContent";

/** The sections that have something to say. */
export function committeeSections(audit: Audit): SummarySection[] {
  const agreements = agreementsOf(audit);
  return [budgetLines(audit, agreements), treatLines(audit, agreements), readyLines(audit)].filter(
    ({ lines }) => lines.length > 0,
  );
}

function budgetLines({ language }: Audit, { lines, firstYear }: Agreements): SummarySection {
  const { agreements, count, summary } = reportTexts(language);
  const { page } = summary;
  const sum = (fields: readonly AmountField[], slot: AmountSlot, isFirm: boolean): number =>
    lines
      .filter((line) => line.isFirm === isFirm)
      .reduce((total, { amounts }) => total + fields.reduce((own, field) => own + (amounts[field][slot] ?? 0), 0), 0);
  const told = (label: string, fields: readonly AmountField[], slot: AmountSlot): SummaryLine[] => {
    const words = [true, false].flatMap((isFirm) => {
      const amount = sum(fields, slot, isFirm);
      return amount === 0 ? [] : [count(amount, isFirm ? [page.agreed, page.agreed] : [page.possible, page.possible])];
    });
    return words.length === 0 ? [] : [{ label, text: words.join(", ") }];
  };
  return {
    title: page.budgetTitle,
    lines: AMOUNT_SLOTS.flatMap((slot) => {
      const year = slotName(slot, firstYear, agreements.undated);
      return [
        ...told(page.partnersOf(year), ["partner_amount", "in_kind_value"], slot),
        ...told(page.oursOf(year), ["authority_amount"], slot),
      ];
    }),
  };
}

function treatLines({ language }: Audit, { lines }: Agreements): SummarySection {
  const { agreements, actions, summary } = reportTexts(language);
  const { formatDate } = sheetTexts(language);
  const isOpen = ({ state }: AgreementLine): boolean => ["sign", "ended", "ending"].includes(state);
  const open = lines.filter(isOpen);
  const told = open.slice(0, TREAT_LINES).map(({ stakeholder, state }): SummaryLine => {
    const { agreementEnd: end, name, owner } = stakeholder;
    const parts = [name, agreements.states[state], owner ?? actions.noOwner];
    return { label: end === null ? NOTHING : formatDate(isoOfSerial(end)), text: parts.join(" · ") };
  });
  const more = open.length - told.length;
  const rest = more === 0 ? [] : [{ label: "…", text: summary.page.moreToTreat(more) }];
  return { title: summary.page.treatTitle, lines: [...told, ...rest] };
}

function readyLines({ stakeholders, language }: Audit): SummarySection {
  const { page } = reportTexts(language).summary;
  const ready = byReadiness(countedOf(stakeholders)).filter(({ profile }) => profile === "ready");
  return {
    title: page.readyTitle(ready.length),
    lines: ready.slice(0, READY_LINES).map(({ name, familiarity, keenness, nextAction }) => ({
      label: `${familiarity ?? 0} + ${keenness ?? 0}`,
      text: `${name} · ${nextAction ?? page.toDecide}`,
    })),
  };
}
