import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Audit } from "../../core/model/audit";
import { usePane } from "../context/paneContext";

export interface ProjectChoiceProps {
  readonly audit: Audit;
  /** `""` for the whole ecosystem. */
  readonly onProject: (project: string) => void;
}

/** One project or the whole ecosystem, where a list names projects: what is looked at from here on, also on the sheets. */
export function ProjectChoice({ audit: { project, projects }, onProject }: ProjectChoiceProps): ReactElement | null {
  const { strings } = usePane();
  const { audit: texts } = strings;
  if (projects.length === 0) return null;
  return (
    <Field label={texts.lookAt} hint={project === null ? null : texts.othersStay}>
      <Select
        value={project ?? ""}
        onChange={(_, { value }) => onProject(value)}
        size="small"
        data-action="choose-project"
      >
        <option value="">{texts.ecosystem}</option>
        {projects.map(({ name, stakeholders }) => (
          <option key={name} value={name}>
            {texts.projectOption(name, stakeholders)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
