import { useCallback, useMemo, useState } from "react";

import type { ReportPreview } from "../../app/previewReport";
import type { RewriteRequest } from "../../app/rewriteReport";
import type { WrittenReport } from "../../app/writeReport";
import type { Audit } from "../../core/model/audit";
import type { Language } from "../../core/guide/codes";
import { WorkbookError } from "../../core/model/workbookError";
import { SHEET_KINDS, SHEET_TRAITS, type SheetKind } from "../../core/contract/kinds";
import type { PaneServices } from "../services/paneServices";
import type { AuditState } from "./useAudit";
import { useOnce } from "./useOnce";
import type { Tasks } from "./useTasks";

/** Where it is told what went wrong: see `FailureAt`. */
export const WRITTEN = "written";
export const RESTORE = "restore";
export const CLEAR_HISTORY = "clear-history";

/** What was written, and the audit it was written of. */
export interface WrittenAudit extends WrittenReport {
  readonly audit: Audit;
}

export interface ReportState {
  readonly preview: ReportPreview | null;
  readonly written: WrittenAudit | null;
  readonly language: Language;
  readonly isChosen: (kind: SheetKind) => boolean;
  readonly choose: (kind: SheetKind, isChosen: boolean) => void;
  readonly setLanguage: (language: Language) => void;
  /** Checks the rows afresh, then writes. */
  readonly write: () => Promise<boolean>;
  /** Checks the rows afresh, then writes the sheets that stand as they were asked for; resolves to how many of them show. */
  readonly update: () => Promise<number>;
  /** Writes what was written last in the chosen language, without reading the tables again. */
  readonly rewrite: () => Promise<boolean>;
  /** Takes the sheets back to the result of a moment. */
  readonly restore: (moment: string) => Promise<boolean>;
  readonly clearHistory: () => Promise<boolean>;
  /** Shows a written sheet; when it is gone, what was written no longer counts and the sheets are looked at anew. */
  readonly open: (sheet: string) => Promise<boolean>;
}

/** What will be written, and the writing of it. */
export function useReport(
  services: PaneServices,
  tasks: Tasks,
  audit: AuditState,
  authority: string,
  paneLanguage: Language,
): ReportState {
  const [preview, setPreview] = useState<ReportPreview | null>(null);
  const [written, setWritten] = useState<WrittenAudit | null>(null);
  const [language, setLanguage] = useState(paneLanguage);
  const [left, setLeft] = useState<ReadonlySet<SheetKind>>(new Set());
  const { checked, current, run } = audit;
  const request = useCallback(
    (of: Audit): RewriteRequest => ({
      audit: { ...of, language },
      sheets: SHEET_KINDS.filter((kind) => !left.has(kind)),
      ...(authority === "" ? {} : { authority }),
    }),
    [language, left, authority],
  );

  const look = useCallback(async () => {
    if (checked === null || checked.audit.stakeholders.length === 0) return;
    await tasks.run("preview", async (tools) => {
      // Every sheet is shown, also those that are not ticked.
      const found = await services.previewReport({ ...request(checked.audit), ...tools, sheets: SHEET_KINDS });
      tools.signal.throwIfAborted();
      setPreview(found);
    });
  }, [services, tasks, checked, request]);
  useOnce(look);

  const save = useCallback(
    async (write: (wanted: RewriteRequest) => Promise<WrittenReport>, of: Audit, own = language): Promise<boolean> =>
      tasks.run("write", async (tools) => {
        const report = await write({ ...request(of), ...tools });
        tools.signal.throwIfAborted();
        setWritten({ ...report, audit: { ...of, language: own } });
        setPreview(await services.previewReport({ ...request(of), sheets: SHEET_KINDS }));
      }),
    [services, tasks, request, language],
  );
  const write = useCallback(async () => {
    if (!(await run())) return false;
    const of = current()?.audit;
    return of !== undefined && save(async (wanted) => services.writeReport(wanted), of);
  }, [run, current, save, services]);
  const update = useCallback(async () => {
    const standing = (preview?.sheets ?? []).filter(({ isReplaced }) => isReplaced).map(({ kind }) => kind);
    const own = preview?.state?.language ?? language;
    const of = (await run()) ? current()?.audit : undefined;
    if (of === undefined) return 0;
    const again = async (wanted: RewriteRequest): Promise<WrittenReport> =>
      services.writeReport({ ...wanted, audit: { ...wanted.audit, language: own }, sheets: standing });
    if (!(await save(again, of, own))) return 0;
    return standing.filter((kind) => !SHEET_TRAITS[kind].isHidden).length;
  }, [preview, language, run, current, services, save]);
  const rewrite = useCallback(async () => {
    if (written === null) return false;
    return save(async (wanted) => services.rewriteInLanguage(language, wanted), written.audit);
  }, [written, save, services, language]);
  const open = useCallback(
    async (sheet: string) =>
      tasks.run(
        "go",
        async () => {
          try {
            await services.goToSheet(sheet);
          } catch (error) {
            if (checked !== null && error instanceof WorkbookError && error.reason === "sheet-not-found") {
              setWritten(null);
              setPreview(await services.previewReport({ ...request(checked.audit), sheets: SHEET_KINDS }));
            }
            throw error;
          }
        },
        WRITTEN,
      ),
    [services, tasks, checked, request],
  );
  const { restore, clearHistory } = useHistory(services, tasks, language, setWritten);
  return useMemo(
    () => ({
      preview,
      written,
      language,
      isChosen: (kind) => !left.has(kind),
      choose: (kind, isChosen) => {
        setLeft(new Set(isChosen ? [...left].filter((own) => own !== kind) : [...left, kind]));
      },
      setLanguage,
      write,
      update,
      rewrite,
      restore,
      clearHistory,
      open,
    }),
    [preview, written, language, left, write, update, rewrite, restore, clearHistory, open],
  );
}

/** What can be done with earlier results. */
function useHistory(
  services: PaneServices,
  tasks: Tasks,
  language: Language,
  setWritten: (written: WrittenAudit) => void,
): Pick<ReportState, "restore" | "clearHistory"> {
  const restore = useCallback(
    async (moment: string) =>
      tasks.run(
        "write",
        async (tools) => {
          const report = await services.restorePrevious(moment, tools);
          tools.signal.throwIfAborted();
          setWritten(report);
        },
        RESTORE,
      ),
    [services, tasks, setWritten],
  );
  const clearHistory = useCallback(
    async () =>
      tasks.run(
        "write",
        async ({ onWriting }) => {
          onWriting();
          await services.clearHistory(language);
        },
        CLEAR_HISTORY,
      ),
    [services, tasks, language],
  );
  return { restore, clearHistory };
}
