/**
 * The browser side of the host: answers the unmodified office.js in a framed task pane, message by message.
 *
 * It knows no window. Who owns the frame hands in the messages of that frame and posts what comes out of here to it.
 */

import { COMMON_API_EVENT, RICH_API_EVENT, type EventEntry } from "../protocol/events";
import { appContext, type SettingEntry, type WacProfile } from "./wacContext";
import {
  ACTION_TYPE,
  asList,
  eventName,
  EVENTS,
  isRecord,
  MESSAGE,
  METHOD,
  METHOD_ERROR,
  readRequest,
  RESPONSE_TYPE,
  WAC_ERROR,
  type WacRequest,
} from "./wacMessages";

/** The part of the embedded Excel that a browser reaches. */
export interface WacExcel {
  readonly profile: WacProfile;
  readonly workbook: {
    readonly fileName: string;
    readonly readOnly: boolean;
    /** Settings of the add-in in this document by name, as JSON texts. */
    readonly settings: Map<string, string>;
    /** Whether the settings have to be saved with the file. */
    settingsChanged: boolean;
  };
  /** Answers the text of one rich API request. */
  handleLater(requestText: string, flags?: number): Promise<string>;
  /** Hands over the events of the workbook; returns what ends it. */
  subscribe(listener: (entries: readonly EventEntry[]) => void): () => void;
}

/** One load of one pane. */
export interface WacSession {
  /** Unlike that of any earlier load: the client keeps the settings of a conversation and prefers them to the host's. */
  readonly conversationId: string;
  readonly controlId: string;
  /** Origin of the page around the frame: `https://localhost:3443`. */
  readonly hostOrigin: string;
  /** Sends a message to the frame. */
  readonly post: (json: string) => void;
  /** Is told what the client asked for and this host does not do. */
  readonly onRefused: (what: string) => void;
}

/** The method of the ribbon's service with which the client says that it can run commands. */
const COMMANDS_READY = "NotifyActionHandlerReady";

export class WacHost {
  private stopEvents: (() => void) | null = null;
  /** Events the client registered for. */
  private readonly listened = new Set<string>();

  constructor(
    private readonly excel: WacExcel,
    private readonly session: WacSession,
  ) {}

  /** Takes one message of the frame, parsed. What is no request of this conversation is left alone. */
  async receive(message: unknown): Promise<void> {
    const request = readRequest(message);
    if (request?.conversationId !== this.session.conversationId) return;
    if (request.actionType !== ACTION_TYPE.invoke) this.changeRegistration(request);
    else if (request.action === "ContextActivationManager_getAppContextAsync") this.answer(request, this.context());
    else if (request.action === "executeMethod") this.answer(request, await this.execute(request.data));
    // Reports of focus, keys and addresses: nobody waits for an answer.
    else if (request.action !== "ContextActivationManager_notifyHost") this.refuse(request, request.action);
  }

  /** Ends the events of the workbook: the frame is gone. */
  close(): void {
    this.stopEvents?.();
    this.stopEvents = null;
    this.listened.clear();
  }

  private context(): object {
    const { profile, workbook } = this.excel;
    const { controlId, hostOrigin } = this.session;
    const { fileName, readOnly: isReadOnly, settings } = workbook;
    return appContext({ profile, isReadOnly, controlId, hostOrigin, fileName, settings });
  }

  private changeRegistration(request: WacRequest): void {
    const id = isRecord(request.data) ? request.data.eventDispId : undefined;
    if (EVENTS[request.action] !== id) {
      this.refuse(request, `event ${request.action}`);
      return;
    }
    this.listen(request.action, request.actionType === ACTION_TYPE.registerEvent);
    this.answer(request, { Error: METHOD_ERROR.none });
  }

  private listen(event: string, isOn: boolean): void {
    if (isOn) this.listened.add(event);
    else this.listened.delete(event);
    this.stopEvents ??= this.excel.subscribe((entries) => this.pass(entries));
  }

  /** Rich API events travel in one message; each event of the Common API is a message of its own. */
  private pass(entries: readonly EventEntry[]): void {
    const rich = entries.filter(([category]) => category === RICH_API_EVENT);
    if (rich.length > 0 && this.listened.has("richApiMessage"))
      this.send("richApiMessage", 0, RESPONSE_TYPE.event, { ArrayData: rich });
    for (const [category, type] of entries) {
      const name = category === COMMON_API_EVENT ? eventName(type) : null;
      if (name !== null && this.listened.has(name)) this.send(name, 0, RESPONSE_TYPE.event, {});
    }
  }

  private async execute(data: unknown): Promise<object> {
    const method = isRecord(data) && isRecord(data.DdaMethod) ? data.DdaMethod.DispatchId : undefined;
    switch (method) {
      case METHOD.richApi:
        return { Version: 1, Error: METHOD_ERROR.none, Data: [200, null, await this.richApi(arrayData(data))] };
      case METHOD.saveSettings:
        this.saveSettings(data);
        return { Version: 1, Error: METHOD_ERROR.none };
      case METHOD.refreshSettings:
        return { Version: 1, Error: METHOD_ERROR.none, Properties: { Settings: this.storedSettings() } };
      default:
        this.session.onRefused(`method ${String(method)}`);
        return { Version: 1, Error: METHOD_ERROR.internal };
    }
  }

  /** `[custom data, "POST", "ProcessQuery", headers, body, 0, flags, …]`: custom data names the service the body is for. */
  private async richApi(parts: readonly unknown[]): Promise<string> {
    const [service, , , , body, , flags] = parts;
    const text = typeof body === "string" ? body : "";
    if (service === "WacPartition") return this.answerService(text);
    return this.excel.handleLater(text, typeof flags === "number" ? flags : 0);
  }

  /** The service of commands: that the client is ready needs no answer but a yes. */
  private answerService(body: string): string {
    const actions = asList((JSON.parse(body) as { Actions?: unknown }).Actions).filter(isRecord);
    const other = actions.find(({ ActionType, Name }) => ActionType === 3 && Name !== COMMANDS_READY);
    if (other === undefined)
      return JSON.stringify({ Results: actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
    const name = String(other.Name);
    this.session.onRefused(`service ${name}`);
    return JSON.stringify({ Error: { Code: "ApiNotFound", Message: `${name} is not there.`, Location: name } });
  }

  private saveSettings(data: unknown): void {
    const given = isRecord(data) && isRecord(data.DdaSettingsMethod) ? data.DdaSettingsMethod.Properties : null;
    const { workbook } = this.excel;
    workbook.settings.clear();
    workbook.settingsChanged = true;
    for (const entry of asList(given)) {
      const [name, json] = asList(entry);
      if (typeof name === "string" && typeof json === "string") workbook.settings.set(name, json);
    }
  }

  private storedSettings(): { Name: string; Value: string }[] {
    return [...this.excel.workbook.settings].map(([Name, Value]: SettingEntry) => ({ Name, Value }));
  }

  private refuse(request: WacRequest, what: string): void {
    this.session.onRefused(what);
    this.send(request.action, request.correlationId, RESPONSE_TYPE.answer, null, WAC_ERROR.inRequest);
  }

  private answer(request: WacRequest, data: object): void {
    this.send(request.action, request.correlationId, RESPONSE_TYPE.answer, data);
  }

  private send(
    action: string,
    correlationId: number,
    responseType: number,
    data: object | null,
    errorCode: number = WAC_ERROR.none,
  ): void {
    this.session.post(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName: action,
        _conversationId: this.session.conversationId,
        _correlationId: correlationId,
        _origin: this.session.hostOrigin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

/** The list a rich API call travels in. */
function arrayData(data: unknown): readonly unknown[] {
  return isRecord(data) ? asList(data.ArrayData) : [];
}
