import { WacHost, type WacExcel, type WacSession } from "../../src/transports/wac";

type Events = Parameters<Parameters<WacExcel["subscribe"]>[0]>[0];

interface Sent {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _conversationId: string;
  readonly _origin: string;
  readonly _responseType: number;
  readonly _errorCode: number;
  readonly _data: Readonly<Record<string, unknown>> | null;
}

const ORIGIN = "https://localhost:3443";

/** A host over an Excel that answers every request with its own text, and what it sent and refused. */
function openHost({ readOnly = false, settings = new Map<string, string>() } = {}) {
  const sent: Sent[] = [];
  const refused: string[] = [];
  const listeners = new Set<(entries: Events) => void>();
  const excel: WacExcel = {
    profile: { excelApi: "1.14", locale: "fr-FR" },
    workbook: { fileName: "acteurs.xlsx", readOnly, settings, settingsChanged: false },
    handleLater: async (body) => `{"echo":${body}}`,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const session: WacSession = {
    conversationId: "c1",
    controlId: "pane",
    hostOrigin: ORIGIN,
    post: (json) => sent.push(JSON.parse(json) as Sent),
    onRefused: (what) => refused.push(what),
  };
  const host = new WacHost(excel, session);
  let correlationId = 0;
  const ask = async (action: string, data: unknown, actionType = 0): Promise<Sent | undefined> => {
    correlationId += 1;
    await host.receive({
      _messageType: 0,
      _actionName: action,
      _actionType: actionType,
      _conversationId: "c1",
      _correlationId: correlationId,
      _data: data,
    });
    return sent.at(-1);
  };
  const fire = (entries: Events): void => {
    for (const listener of listeners) listener(entries);
  };
  return { host, excel, sent, refused, ask, fire };
}

/** The body of an `executeMethod` message. */
function method(id: number, rest: object = {}): object {
  return { DdaMethod: { ControlId: "pane", Version: 1, DispatchId: id }, ...rest };
}

function richApi(service: string, body: object): object {
  return method(93, { ArrayData: [service, "POST", "ProcessQuery", [], JSON.stringify(body), 0] });
}

describe("WacHost", () => {
  it("tells the client which Excel it runs in, with versions of sets as texts", async () => {
    const { ask } = openHost({ settings: new Map([["asked", '"yes"']]) });

    const answer = await ask("ContextActivationManager_getAppContextAsync", "pane");

    expect(answer).toMatchObject({ _conversationId: "c1", _correlationId: 1, _origin: ORIGIN, _errorCode: 0 });
    expect(answer?._data).toMatchObject({
      _id: "pane",
      _appName: 16,
      _appUILocale: "fr-FR",
      _clientMode: 1,
      _settings: [["asked", '"yes"']],
    });
    expect(JSON.parse(String(answer?._data?._requirementMatrix))).toMatchObject({ ExcelApi: "1.14" });
  });

  it("tells the client that a read-only workbook is one", async () => {
    const { ask } = openHost({ readOnly: true });

    const answer = await ask("ContextActivationManager_getAppContextAsync", "pane");

    expect(answer?._data).toMatchObject({ _clientMode: 0 });
  });

  it("hands the body of a rich API request to Excel and its answer back", async () => {
    const { ask } = openHost();

    const answer = await ask("executeMethod", richApi("IterativeExecutor", { Actions: [] }));

    expect(answer?._data).toEqual({ Version: 1, Error: 0, Data: [200, null, '{"echo":{"Actions":[]}}'] });
  });

  it("accepts that the client is ready for commands", async () => {
    const { ask, refused } = openHost();
    const actions = [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 3, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1 },
    ];

    const answer = await ask("executeMethod", richApi("WacPartition", { Actions: actions }));

    const [, , body] = answer?._data?.Data as [number, null, string];
    expect(JSON.parse(body)).toEqual({
      Results: [
        { ActionId: 2, Value: null },
        { ActionId: 3, Value: null },
      ],
    });
    expect(refused).toEqual([]);
  });

  it("keeps settings and gives them back", async () => {
    const settings = new Map([["old", "1"]]);
    const { excel, ask } = openHost({ settings });

    await ask("executeMethod", method(76, { DdaSettingsMethod: { Properties: [["asked", '"yes"']] } }));
    const answer = await ask("executeMethod", method(75));

    expect([...settings]).toEqual([["asked", '"yes"']]);
    expect(excel.workbook.settingsChanged).toBe(true);
    expect(answer?._data).toMatchObject({ Error: 0, Properties: { Settings: [{ Name: "asked", Value: '"yes"' }] } });
  });

  it("passes the events of the workbook on from their registration to their end", async () => {
    const { ask, fire, sent } = openHost();
    const entry = [65536, 10, "{1}", '{"address":"A1"}'] as const;
    const registration = { controlId: "pane", eventDispId: 33, targetId: "" };

    fire([entry]);
    const answer = await ask("richApiMessage", registration, 1);
    fire([entry]);
    await ask("richApiMessage", registration, 2);
    fire([entry]);

    expect(answer?._data).toEqual({ Error: 0 });
    const events = sent.filter(({ _responseType }) => _responseType === 1);
    expect(events).toEqual([expect.objectContaining({ _actionName: "richApiMessage", _data: { ArrayData: [entry] } })]);
  });

  it("sends no event to a frame that is gone", async () => {
    const { host, ask, fire, sent } = openHost();
    await ask("richApiMessage", { controlId: "pane", eventDispId: 33, targetId: "" }, 1);

    host.close();
    fire([[65536, 10, "{1}", "{}"]]);

    expect(sent.filter(({ _responseType }) => _responseType === 1)).toEqual([]);
  });

  it("leaves reports and messages of other conversations without an answer", async () => {
    const { host, ask, sent, refused } = openHost();

    await ask("ContextActivationManager_notifyHost", ["pane", 21, "https://localhost:3443"]);
    await host.receive({
      _messageType: 0,
      _actionName: "executeMethod",
      _actionType: 0,
      _conversationId: "other",
      _correlationId: 1,
      _data: method(93),
    });
    await host.receive("a message of something else");

    expect(sent).toEqual([]);
    expect(refused).toEqual([]);
  });

  it.each([
    { what: "an unknown action", action: "openTheDoor", data: null, type: 0, refusal: "openTheDoor" },
    { what: "an unknown event", action: "rained", data: { eventDispId: 99 }, type: 1, refusal: "event rained" },
  ])("refuses $what and says so", async ({ action, data, type, refusal }) => {
    const { ask, refused } = openHost();

    const answer = await ask(action, data, type);

    expect(answer?._errorCode).toBe(-1);
    expect(refused).toEqual([refusal]);
  });

  it.each([
    { what: "an unknown method", data: method(4711), refusal: "method 4711", error: 5001 },
    {
      what: "another service",
      data: richApi("WacPartition", { Actions: [{ Id: 1, ActionType: 3, Name: "OpenRibbon", ObjectPathId: 1 }] }),
      refusal: "service OpenRibbon",
      error: 0,
    },
  ])("refuses $what and says so", async ({ data, refusal, error }) => {
    const { ask, refused } = openHost();

    const answer = await ask("executeMethod", data);

    expect(answer?._data).toMatchObject({ Error: error });
    expect(refused).toEqual([refusal]);
  });
});
