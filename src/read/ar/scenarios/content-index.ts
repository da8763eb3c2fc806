import type { Statement } from "#model/reading.ts";
import { partitionPoint } from "../partition-point.ts";

/** How many statements that begin before a place are looked at: contents nest no deeper in any sentence that was ever written. */
const DEPTH = 8;

/** Finds statements by place. Offsets are UTF-16 code units. */
export class ContentIndex {
  readonly #byContent: readonly Statement[];
  readonly #frames: readonly number[];

  constructor(statements: readonly Statement[]) {
    this.#byContent = [...statements].sort((a, b) => a.content.start - b.content.start);
    this.#frames = statements.map((s) => s.evidence[0]?.start ?? s.content.start).sort((a, b) => a - b);
  }

  /** The statement in whose content `offset` lies, the innermost; null where none. */
  around(offset: number): Statement | null {
    const at = partitionPoint(this.#byContent, ({ content }) => content.start <= offset);
    for (let i = at - 1; i >= 0 && i >= at - DEPTH; i--) {
      const statement = this.#byContent[i] as Statement;
      if (statement.content.end > offset) {
        // Joint speakers say the same words: the first of them.
        let first = i;
        while (first > 0 && i - first < DEPTH && (this.#byContent[first - 1] as Statement).content.start === statement.content.start) first--;
        return this.#byContent[first] as Statement;
      }
    }
    return null;
  }

  /** Where the first frame of a statement begins behind `offset`; Infinity where none does. */
  nextFrame(offset: number): number {
    const at = partitionPoint(this.#frames, (at) => at <= offset);
    return this.#frames[at] ?? Infinity;
  }
}
