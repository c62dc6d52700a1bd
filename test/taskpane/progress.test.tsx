/** @jest-environment ./test/support/paneEnvironment.js */
import { act, render } from "@testing-library/react";

import { services } from "../../src/entry/services";
import { Progress } from "../../src/taskpane/components/Progress";
import { PaneContext } from "../../src/taskpane/context/paneContext";
import type { RunningTask, Tasks } from "../../src/taskpane/state/useTasks";
import { pane as strings } from "../../src/core/texts/fr/pane";

const TASKS: Tasks = {
  running: null,
  failure: null,
  run: async () => true,
  cancel: () => undefined,
  retry: () => undefined,
  dismiss: () => undefined,
  leave: () => undefined,
};

/** Longer than the pane waits before it says what may be the matter. */
const LONG_MS = 20_000;

/** What the pane says of a task after a long time in which nothing came. */
function saidOf(task: Partial<RunningTask>): string {
  jest.useFakeTimers();
  const whole: RunningTask = { name: "write", rows: null, total: null, unit: "rows", isWriting: true, ...task };
  const value = {
    language: "fr",
    strings,
    scheme: "light",
    services,
    tasks: TASKS,
    announce: () => undefined,
  } as const;
  const { container } = render(
    <PaneContext.Provider value={value}>
      <Progress task={whole} />
    </PaneContext.Provider>,
  );
  act(() => {
    jest.advanceTimersByTime(LONG_MS);
  });
  jest.useRealTimers();
  return container.textContent;
}

describe("work that takes long", () => {
  it("is said to go on, and no cell is supposed to be edited, once Excel has answered", () => {
    const said = saidOf({ rows: 12_000, total: 20_000 });

    expect(said).toContain(strings.done.rows(12_000, 20_000));
    expect(said).toContain(strings.working);
    expect(said).not.toContain(strings.slow);
  });

  it("may wait for a cell that is being edited while Excel has answered nothing", () => {
    expect(saidOf({})).toContain(strings.slow);
  });
});
