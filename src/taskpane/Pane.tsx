import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";

import { usePane } from "./context/paneContext";
import type { PaneMenuProps } from "./components/PaneMenu";
import type { PanePreferencesProps } from "./components/PanePreferences";
import type { SayFindings } from "./components/findings/useSettled";
import { PaneTabs } from "./components/PaneTabs";
import { Progress } from "./components/Progress";
import { useAnswers } from "./state/useAnswers";
import { useAudit, type AuditState } from "./state/useAudit";
import { useInterview } from "./state/useInterview";
import { useOnce } from "./state/useOnce";
import { useScreen, type ScreenName } from "./state/useScreen";
import { useTour, type Tour, type TourScreen } from "./state/useTour";
import { useWorkbook, type WorkbookState } from "./state/useWorkbook";
import type { Audit } from "../core/model/audit";

const StartScreen = lazy(async () => ({ default: (await import("./screens/StartScreen")).StartScreen }));
const ColumnsScreen = lazy(async () => ({ default: (await import("./screens/ColumnsScreen")).ColumnsScreen }));
const PrepareScreen = lazy(async () => ({ default: (await import("./screens/PrepareScreen")).PrepareScreen }));
const loadAuditScreen = async () => import("./screens/AuditScreen");
const AuditScreen = lazy(async () => ({ default: (await loadAuditScreen()).AuditScreen }));
const InterviewScreen = lazy(async () => ({ default: (await import("./screens/InterviewScreen")).InterviewScreen }));
const EditsScreen = lazy(async () => ({ default: (await import("./screens/EditsScreen")).EditsScreen }));
const WriteScreen = lazy(async () => ({ default: (await import("./screens/WriteScreen")).WriteScreen }));
const BrandLine = lazy(async () => ({ default: (await import("./components/BrandLine")).BrandLine }));
const TourCard = lazy(async () => ({ default: (await import("./components/TourCard")).TourCard }));
const ErrorBar = lazy(async () => ({ default: (await import("./components/ErrorBar")).ErrorBar }));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  // Tabs, what is under way and what went wrong stay in sight, however far one has scrolled.
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    // Always in sight: the room that is kept clear of it would scroll the screen away when a tab takes the focus.
    "& *": { scrollMarginTop: "-11rem" },
  },
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL}`,
    "& > *": { marginBlock: tokens.spacingVerticalS },
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    // What the tour points at.
    "& [data-pointed]": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "2px" },
  },
  // Its room is kept from the start, so that nothing moves when it comes; a very low pane scrolls it away.
  brand: {
    position: "sticky",
    bottom: 0,
    height: "28px",
    flexShrink: 0,
    "@media (max-height: 420px)": { position: "static" },
    "& *": { scrollMarginBottom: "-9rem" },
  },
});

export interface PaneProps extends PanePreferencesProps {
  readonly today: () => string;
}

/** The tabs and the screen in front; what the screens know together lives here. */
export function Pane({ today, preferences, onPreferences }: PaneProps): ReactElement {
  const styles = useStyles();
  const { language, strings, services, tasks, announce } = usePane();
  const { screen, takesFocus, show } = useScreen(tasks.dismiss);
  const workbook = useWorkbook(services, tasks, language);
  const audit = useAudit(services, tasks, workbook, language, today);
  const answers = useAnswers(services, tasks, audit, audit.run);
  const interview = useInterview(services, audit, screen === "interview", answers.dismiss);
  useOnce(workbook.load);

  const tell = (found: Audit | null | undefined): void => {
    if (found === null || found === undefined) return;
    const { stakeholders, answered, of } = found.completeness;
    announce(strings.audit.finished(stakeholders, of === 0 ? 0 : Math.floor((answered / of) * 100)));
  };
  const runAudit = async (next: ScreenName, focus = true): Promise<void> => {
    // Its screen comes while the rows are checked.
    if (next === "audit") void loadAuditScreen();
    if (!(await audit.run())) return;
    tell(audit.current()?.audit);
    show(next, focus);
  };
  const visit = (next: TourScreen): void => {
    if (next === "audit" && audit.current() === null) void runAudit(next, false);
    else show(next, false);
  };
  const tour = useTour(workbook, preferences, onPreferences, visit);
  const lookAt = async (project: string): Promise<void> => {
    workbook.setProject(project);
    tell(await audit.under((before) => ({ ...before, project })));
  };

  return (
    <div className={styles.root}>
      <PaneHead screen={screen} workbook={workbook} tour={tour} onSelect={(next) => show(next, false)} />
      <main className={styles.main} data-screen={screen}>
        <Suspense>
          {screen === "start" ? (
            <StartScreen
              workbook={workbook}
              takesFocus={takesFocus}
              onShowColumns={() => show("columns")}
              onRunAudit={() => void runAudit("audit")}
            />
          ) : null}
          {screen === "columns" ? (
            <ColumnsScreen
              workbook={workbook}
              takesFocus={takesFocus}
              onBack={() => show("start")}
              onPrepare={() => show("prepare")}
              onRunAudit={() => void runAudit("audit")}
            />
          ) : null}
          {screen === "prepare" ? (
            <PrepareScreen workbook={workbook} takesFocus={takesFocus} onLeave={() => show("columns")} />
          ) : null}
          {screen === "audit" ? (
            <AuditScreen
              audit={audit}
              workbook={workbook}
              takesFocus={takesFocus}
              onSay={sayBoth(workbook, audit)}
              onRunAudit={() => void runAudit("audit")}
              onPrepare={() => show("prepare")}
              onInterview={(key) => {
                interview.open(key);
                show("interview");
              }}
              onWrite={() => show("write")}
              onProject={(project) => void lookAt(project)}
            />
          ) : null}
          {screen === "interview" ? (
            <InterviewScreen
              interview={interview}
              preferences={preferences}
              onPreferences={onPreferences}
              answers={answers}
              audit={audit}
              takesFocus={takesFocus}
              onRunAudit={() => void runAudit("interview")}
              onFinish={() => show("audit")}
            />
          ) : null}
          {screen === "write" ? (
            <WriteScreen
              audit={audit}
              authority={workbook.choices.authority}
              isReadOnly={workbook.view?.isReadOnly === true}
              state={workbook.view?.state ?? null}
              takesFocus={takesFocus}
              onAuthority={workbook.setAuthority}
              onReview={() => show("edits")}
              onRunAudit={() => void runAudit("write")}
              onBack={() => show("audit")}
            />
          ) : null}
          {screen === "edits" ? (
            <EditsScreen
              choices={workbook.choices}
              isReadOnly={workbook.view?.isReadOnly === true}
              today={today}
              takesFocus={takesFocus}
              onLeave={(hasWritten) => (hasWritten ? void runAudit("write") : show("write"))}
            />
          ) : null}
        </Suspense>
      </main>
      <PaneFoot preferences={preferences} onPreferences={onPreferences} onTour={tour.begin} />
    </div>
  );
}

/** What is said of findings is kept with the workbook, and the audit goes by it at once. */
function sayBoth({ say, settle }: WorkbookState, { under }: AuditState): SayFindings {
  return (change, isAboutWords) => {
    (isAboutWords ? say : settle)(change);
    void under(change);
  };
}

/** Whose pane it is, and the way to its help. */
function PaneFoot(menu: PaneMenuProps): ReactElement {
  const styles = useStyles();
  return (
    <footer className={styles.brand}>
      <Suspense>
        <BrandLine {...menu} />
      </Suspense>
    </footer>
  );
}

/** What is under way, and what went wrong. */
function PaneBars(): ReactElement {
  const styles = useStyles();
  const { running, failure } = usePane().tasks;
  return (
    <div className={styles.bars}>
      {running === null ? null : <Progress key={running.name} task={running} />}
      <Suspense>{failure === null || failure.place !== null ? null : <ErrorBar failure={failure} />}</Suspense>
    </div>
  );
}

interface PaneHeadProps {
  readonly screen: ScreenName;
  readonly workbook: WorkbookState;
  readonly tour: Tour;
  readonly onSelect: (screen: ScreenName) => void;
}

/** The tabs, what is under way or went wrong, and the step of the tour. */
function PaneHead({ screen, workbook, tour, onSelect }: PaneHeadProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <PaneTabs screen={screen} onSelect={onSelect} />
      <PaneBars />
      <Suspense>
        {tour.step === null ? null : (
          <TourCard
            tour={tour}
            step={tour.step}
            hasList={workbook.ticked > 0}
            takesFocus={tour.isAsked}
            onSample={() => workbook.insert("sample")}
          />
        )}
      </Suspense>
    </div>
  );
}
