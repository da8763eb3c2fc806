import { AsyncLocalStorage } from "node:async_hooks";
import type { Connection } from "./connection.ts";

/** One after the other. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();

  enter<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** A transaction that a caller holds. */
interface Held {
  readonly queue: Queue;
  open: boolean;
  /** What went wrong in it: then nothing of it is written. */
  broken: { readonly error: unknown } | null;
}

/**
 * Who may use the one connection: each method of the store has a turn, and sees the database as of one moment. What is called from within `transaction` belongs to it, however many
 * calls are awaited in between; everybody else waits for its end.
 */
export class Turns {
  readonly #connection: Connection;
  readonly #queue = new Queue();
  readonly #held = new AsyncLocalStorage<Held>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  read<T>(work: () => Promise<T>): Promise<T> {
    return this.#turn("read", work);
  }

  write<T>(work: () => Promise<T>): Promise<T> {
    return this.#turn("write", work);
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.#held.getStore()?.open === true) return Promise.reject(new Error("store: transactions do not nest"));
    const held: Held = { queue: new Queue(), open: true, broken: null };
    return this.#queue.enter(() =>
      this.#within("write", async () => {
        try {
          const answer = await this.#held.run(held, work);
          await held.queue.enter(() => Promise.resolve());
          if (held.broken !== null) throw held.broken.error;
          return answer;
        } finally {
          held.open = false;
        }
      }),
    );
  }

  /** Outside all transactions, when all others are done. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.enter(work);
  }

  #turn<T>(kind: "read" | "write", work: () => Promise<T>): Promise<T> {
    const held = this.#held.getStore();
    if (held?.open !== true) return this.#queue.enter(() => this.#within(kind, work));
    return held.queue.enter(async () => {
      try {
        return await work();
      } catch (error) {
        if (kind === "write") held.broken ??= { error };
        throw error;
      }
    });
  }

  async #within<T>(kind: "read" | "write", work: () => Promise<T>): Promise<T> {
    await this.#connection.begin(kind);
    try {
      const answer = await work();
      await this.#connection.commit();
      return answer;
    } catch (error) {
      await this.#connection.rollback();
      throw error;
    }
  }
}
