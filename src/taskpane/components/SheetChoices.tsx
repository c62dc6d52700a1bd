import {
  Badge,
  Checkbox,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

import type { ReportPreview } from "../../app/previewReport";
import { SHEET_TRAITS } from "../../core/contract/kinds";
import { typedOverLines } from "../../core/history/typedOverLines";
import { termsOf } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";
import type { ReportState } from "../state/useReport";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalXXS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  always: { display: "flex", gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalS} 10px` },
  // Into the space that the box above keeps for itself: seven sheets and the button stand on a small screen.
  details: { display: "block", marginTop: "-5px", paddingInlineStart: "34px", overflowWrap: "anywhere" },
  cells: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

export interface SheetChoicesProps {
  readonly preview: ReportPreview;
  readonly report: ReportState;
}

/** The sheets that will be written, each created or replaced, with what of the user's is kept on it. */
export function SheetChoices({ preview, report }: SheetChoicesProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { write: texts } = strings;
  const { typedOver } = preview;
  return (
    <>
      <ul className={styles.list}>
        {preview.sheets.map((sheet) => (
          <SheetChoice key={sheet.kind} sheet={sheet} report={report} />
        ))}
      </ul>
      {typedOver.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline" data-typed-over={typedOver.length}>
          <MessageBarBody>
            <strong>{texts.typedOver(typedOver.length)}</strong> {texts.typedOverKept}
            <ul className={styles.cells}>
              {typedOverLines(typedOver, language).map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

interface SheetChoiceProps {
  readonly sheet: ReportPreview["sheets"][number];
  readonly report: ReportState;
}

function SheetChoice({ sheet, report }: SheetChoiceProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { write: texts } = strings;
  const details = useId();
  const { kind, name, isReplaced, userColumns } = sheet;
  const isOptional = SHEET_TRAITS[kind].written === "asked";
  const facts = [
    termsOf(language).sheets[kind].about,
    ...(kind === "matrix" ? [texts.rows(sheet.rows)] : []),
    ...(userColumns.length === 0 ? [] : [texts.kept(userColumns.join(", "))]),
  ];
  return (
    <li className={styles.item} data-sheet={kind}>
      <div className={styles.line}>
        {isOptional ? (
          <Checkbox
            className={styles.grow}
            label={<span className={styles.name}>{name}</span>}
            checked={report.isChosen(kind)}
            onChange={(_, { checked }) => report.choose(kind, checked === true)}
            aria-describedby={details}
          />
        ) : (
          <span className={mergeClasses(styles.grow, styles.always)}>
            <span aria-hidden="true">✓</span>
            <span className={styles.name}>{name}</span>
          </span>
        )}
        <Badge appearance="outline" className={styles.badge} color={isReplaced ? "informative" : "brand"}>
          {isReplaced ? `⟳ ${texts.replaced}` : `+ ${texts.created}`}
        </Badge>
      </div>
      <Text id={details} size={200} className={styles.details}>
        {facts.join(" · ")}
      </Text>
    </li>
  );
}
