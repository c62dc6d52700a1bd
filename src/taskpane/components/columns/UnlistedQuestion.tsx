import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { InspectedColumn } from "../../../core/inspectTable";
import { withUnlisted } from "../../../core/memory/choices";
import { isAmong } from "../../../core/model/mapping";
import { usePane } from "../../context/paneContext";
import type { WorkbookState } from "../../state/useWorkbook";
import { shownHeader } from "./HeaderLink";

export interface UnlistedQuestionProps {
  readonly table: string;
  readonly column: InspectedColumn;
  readonly workbook: WorkbookState;
}

/** Whether a resource that a list column does not name is none: asked once per column, with what it would change. */
export function UnlistedQuestion({ table, column, workbook }: UnlistedQuestionProps): ReactElement | null {
  const { columns: texts } = usePane().strings;
  if (column.unlisted === null) return null;
  return (
    <Checkbox
      label={texts.unlisted(shownHeader(column), column.unlisted)}
      checked={isAmong(workbook.choices.unlisted, { table, header: column.header })}
      onChange={(_, { checked }) =>
        workbook.say((before) => withUnlisted(before, { table, header: column.header }, checked === true))
      }
      data-unlisted={column.header}
    />
  );
}
