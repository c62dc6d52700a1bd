import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import type { AssessedStakeholder } from "../../core/model/stakeholder";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  name: { fontSize: "inherit", lineHeight: "inherit" },
  fact: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface PartnerLinksProps {
  readonly partners: readonly AssessedStakeholder[];
  /** Names in one line at most; all of them where absent. */
  readonly most?: number;
  readonly onInterview: (key: string) => void;
}

/** Partners as links to their interview, in the order given. */
export function PartnerLinks({ partners, most = partners.length, onInterview }: PartnerLinksProps): ReactElement {
  const styles = useStyles();
  const { strings } = usePane();
  const rest = partners.length - most;
  return (
    <>
      {partners.slice(0, most).map(({ key, name }, index) => (
        <span key={key}>
          {index === 0 ? null : ", "}
          <Link as="button" inline className={styles.name} onClick={() => onInterview(key)}>
            {name}
          </Link>
        </span>
      ))}
      {rest > 0 ? ` ${strings.subjects.others(rest)}` : null}
    </>
  );
}

export interface FactProps {
  readonly label: string;
  /** Between the label and what is said. */
  readonly colon: string;
  readonly children: ReactNode;
}

/** One line of what a row opens to. */
export function Fact({ label, colon, children }: FactProps): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.fact}>
      <Text size={200} weight="semibold">
        {label}
      </Text>
      {colon}
      {children}
    </p>
  );
}
