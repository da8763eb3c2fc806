/** Facts of reports that carry none of their own. */
export interface Defaults {
  readonly date: string;
  readonly outlet: string;
  readonly title: string;
}

/** What is sent at once: files, or else a text. */
export interface Sending {
  readonly files: readonly File[];
  readonly text: string;
  readonly defaults: Defaults;
}

/** A sending with the Idempotency-Key that stands for it. */
export interface KeyedSending extends Sending {
  readonly key: string;
}

const KEY_BYTES = 16;

/** Drawn by hand: `crypto.randomUUID` is there over HTTPS and on the server's own machine alone. */
const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * A sending with its key. One that is as it was before keeps it, so that sending again after a broken line takes nothing in twice; of one that was corrected the server may have the earlier form
 * already, and would refuse another under the same key.
 */
export const keyed = (sending: Sending, before: KeyedSending | null): KeyedSending => ({
  ...sending,
  key: before !== null && isSame(sending, before) ? before.key : newKey(),
});

const isSame = (a: Sending, b: Sending): boolean =>
  a.text === b.text &&
  a.defaults.date === b.defaults.date &&
  a.defaults.outlet === b.defaults.outlet &&
  a.defaults.title === b.defaults.title &&
  a.files.length === b.files.length &&
  a.files.every((file, i) => file === b.files[i]);
