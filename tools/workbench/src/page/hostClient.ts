/** The page's end of the line to the worker that holds the workbook. */

import type { FromHost, QuestionName, Questions, ToHost } from "../protocol";

type Notice = Exclude<FromHost, { kind: "answer" | "no-answer" }>;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class HostClient {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  /** @param onNotice Is told everything that is no answer. */
  constructor(onNotice: (notice: Notice) => void, onCrash: (message: string) => void) {
    this.worker = new Worker(new URL("./hostWorker.ts", import.meta.url));
    this.worker.onmessage = ({ data }: MessageEvent<FromHost>) => {
      if (data.kind === "answer") this.take(data.id)?.resolve(data.answer);
      else if (data.kind === "no-answer") this.take(data.id)?.reject(new Error(data.message));
      else onNotice(data);
    };
    this.worker.onerror = (event) => onCrash(event.message);
  }

  /** @param ports Those in the message: they are handed over. */
  send(message: Exclude<ToHost, { kind: "ask" }>, ports: readonly MessagePort[] = []): void {
    this.worker.postMessage(message, [...ports]);
  }

  /** Asks the worker; rejects with its message when it has no answer. */
  async ask<Name extends QuestionName>(name: Name, ask: Questions[Name]["ask"]): Promise<Questions[Name]["answer"]> {
    const id = this.nextId++;
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.worker.postMessage({ kind: "ask", id, name, ask } satisfies ToHost);
    // The worker answers each question with its own kind of answer.
    return (await answer) as Questions[Name]["answer"];
  }

  private take(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }
}
