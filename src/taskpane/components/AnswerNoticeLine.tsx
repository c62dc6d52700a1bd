import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";

import type { AssessedStakeholder } from "../../core/model/stakeholder";
import { usePane } from "../context/paneContext";
import type { AnswerNews, Answers } from "../state/useAnswers";

const useStyles = makeStyles({
  // The buttons at the foot of the pane lie over what is scrolled to its lower edge.
  root: { scrollMarginBottom: "9rem" },
});

export interface AnswerNoticeLineProps {
  readonly answers: Answers;
  /** Who is on screen: news of an answer about somebody else comes with that one's name. */
  readonly stakeholder: AssessedStakeholder;
  /** What it is about, where that is not the field above; null beside that. */
  readonly about: string | null;
}

/** What became of the last answer: where it was saved, or what it needs. */
export function AnswerNoticeLine({ answers, stakeholder, about: topic }: AnswerNoticeLineProps): ReactElement {
  const { strings, tasks } = usePane();
  const { interview: texts } = strings;
  const { notice } = answers;
  const about = notice?.given.stakeholder;
  const name = about === undefined || about.key === stakeholder.key ? null : about.name;
  const said = spokenNews(notice?.news, texts);
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It stands below the question, where a low pane does not show it.
    if (notice !== null) line.current?.scrollIntoView({ block: "nearest" });
  }, [notice]);
  return (
    <div ref={line} className={styles.root} data-notice={notice?.news.status ?? ""}>
      <div role="status">
        {tasks.running?.name === "answer" ? (
          <Text size={200}>{texts.saving}</Text>
        ) : said === null ? null : (
          <Text size={200}>{[name, topic, said].filter((part) => part !== null).join(" · ")}</Text>
        )}
      </div>
      {notice === null ? null : <NoticeBar news={notice.news} name={name} answers={answers} />}
    </div>
  );
}

type InterviewTexts = ReturnType<typeof usePane>["strings"]["interview"];

/** News that asks for nothing. */
function spokenNews(news: AnswerNews | undefined, texts: InterviewTexts): string | null {
  if (news?.status === "saved") return `✓ ${texts.saved(news.cells)}`;
  return news?.status === "unchanged" ? texts.unchanged : null;
}

interface NoticeBarProps {
  readonly news: AnswerNews;
  /** Of the stakeholder the answer was about, unless it is the one on screen. */
  readonly name: string | null;
  readonly answers: Answers;
}

/** News that somebody has to decide on. */
function NoticeBar({ news, name, answers }: NoticeBarProps): ReactElement | null {
  const { interview: texts } = usePane().strings;
  const title = name === null ? null : <MessageBarTitle>{name}</MessageBarTitle>;
  switch (news.status) {
    case "needs-column":
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {title} {texts.needsColumn(news.header, news.table)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={answers.addColumn} data-action="add-column">
              {texts.addColumn(news.header)}
            </Button>
            <Button size="small" appearance="subtle" onClick={answers.dismiss}>
              {texts.notNow}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "changed":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {title} {texts.changed(news.cell, news.theirs, news.mine)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={answers.dismiss} data-action="keep-theirs">
              {texts.keepTheirs}
            </Button>
            <Button size="small" onClick={answers.overwrite} data-action="write-mine">
              {texts.writeMine}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "scale-would-change":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {title} {texts.scaleWouldChange}
          </MessageBarBody>
        </MessageBar>
      );
    case "saved":
    case "unchanged":
      return null;
  }
}
