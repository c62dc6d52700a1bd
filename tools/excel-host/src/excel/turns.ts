/** Says whose request is answered next, so that batches of several clients meet in the same order each time. */

interface Waiting {
  readonly answer: () => Promise<void>;
}

export class Turns<Client> {
  private readonly waiting = new Map<Client, Waiting[]>();
  private isBusy = false;

  /** @param order Whose turn it is, request by request; when it has run out, everybody may go. */
  constructor(private readonly order: Client[]) {}

  /** Answers a request when it is this client's turn, alone. Requests of one client keep their order. */
  async take(client: Client, answer: () => Promise<string>): Promise<string> {
    return new Promise((resolve, reject) => {
      const queue = this.waiting.get(client) ?? [];
      this.waiting.set(client, queue);
      queue.push({ answer: async () => answer().then(resolve, reject) });
      void this.pass();
    });
  }

  /** Lets everybody go from now on. */
  open(): void {
    this.order.length = 0;
    void this.pass();
  }

  private async pass(): Promise<void> {
    if (this.isBusy) return;
    const candidates = this.order.length > 0 ? this.order.slice(0, 1) : [...this.waiting.keys()];
    const next = candidates.flatMap((client) => this.waiting.get(client) ?? [])[0];
    if (next === undefined) return;
    for (const queue of this.waiting.values()) if (queue[0] === next) queue.shift();
    this.order.shift();
    this.isBusy = true;
    await next.answer();
    this.isBusy = false;
    await this.pass();
  }
}
