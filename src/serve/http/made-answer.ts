import { hash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { WrittenJson, written } from "./written-json.ts";

/** Smaller answers are not compressed: they go in a few packets as they are. */
const WORTH_BYTES = 32 * 1024;
/** On one machine smaller answers go as fast as they are. */
const WORTH_BYTES_NEAR = 1024 * 1024;
/** Quick: three quarters of the gain of the usual level for a third of its time. */
const LEVEL = 3;

const compress = promisify(gzip);

/** An answer ready to be sent, with the tag by which it is known again. */
export class MadeAnswer {
  readonly body: Buffer;
  /** Without quotation marks: the hash of the body, and the state behind a dot where one is told. */
  readonly tag: string;
  #compressed: Promise<Buffer> | null = null;
  #done: Buffer | null = null;
  #askedNear = 0;

  /** `state`: of an answer that shows a part, how the whole is that is decided on. */
  constructor(value: unknown, state: string | null = null) {
    this.body = value instanceof WrittenJson ? value.body : written(value);
    this.tag = hash("sha1", this.body, "base64url") + (state === null ? "" : `.${state}`);
  }

  /** Bytes that it takes, near enough. */
  get size(): number {
    return this.body.length;
  }

  /** The body compressed, once, on a thread of the runtime's own; null where that is not worth it. */
  async compressed(): Promise<Buffer | null> {
    if (this.body.length < WORTH_BYTES) return null;
    this.#compressed ??= compress(this.body, { level: LEVEL });
    this.#done = await this.#compressed;
    return this.#done;
  }

  /**
   * For whoever asks on this machine: the body compressed, where it is by now. Nobody waits for it: the second who asks for a long answer has it begun, since many megabytes that are
   * sent again and again take longer to hand over than to unpack.
   */
  compressedByNow(): Buffer | null {
    if (this.body.length >= WORTH_BYTES_NEAR && ++this.#askedNear === 2) this.compressed().catch(() => null);
    return this.#done;
  }
}

/** The state that a tag tells; null where it tells none. */
export const stateIn = (tag: string): string | null => tag.split(".")[1] ?? null;
