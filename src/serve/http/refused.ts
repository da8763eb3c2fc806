import type { Values } from "#text/wording/say.ts";
import type { Problem, ProblemCode } from "../contract/problem.ts";
import type { Key } from "../messages/say.ts";

type DetailKey = Extract<Key, `detail.${string}`>;

export type FaultKey = Extract<Key, `fault.${string}`>;

/** What is wrong in one place of a request: which parameter or field, what is said of it, and with which values; a list is what may stand there. */
export interface Fault {
  readonly at: string;
  readonly key: FaultKey;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What stands in the way of a decision: an actor, by his id, and the decisions that name him. */
export type InTheWay = Pick<Problem, "actor" | "decisions">;

/** A request that is refused: what a problem is made of. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: DetailKey;
  readonly values: Values;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;
  readonly inTheWay: InTheWay | null;

  constructor(
    status: number,
    code: ProblemCode,
    detail: DetailKey,
    values: Values = {},
    more: {
      readonly faults?: readonly Fault[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly inTheWay?: InTheWay;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`serve: refused: ${code}`, { cause: more.cause });
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.values = values;
    this.faults = more.faults ?? [];
    this.headers = more.headers ?? {};
    this.inTheWay = more.inTheWay ?? null;
  }
}
