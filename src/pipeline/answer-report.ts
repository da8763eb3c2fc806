import type { GatheredReport } from "#gather/gathered.ts";
import { type Base, loadBase } from "#knowledge/base.ts";
import { makeReader } from "#read/read-report.ts";
import type { MakeAnswer } from "./answering.ts";

/** What became of one report, in a form that crosses threads, as classes do not: the answer, or what was said when reading failed. */
export type Answered<A> = { readonly answer: A } | { readonly failed: string };

/** Reads one report and answers; never throws. */
export type AnswerReport<A> = (gathered: GatheredReport) => Answered<A>;

/** Loads what this thread needs in order to read and to answer. */
export async function makeAnswerReport<Setup, A>(make: MakeAnswer<Setup, A>, setup: Setup, base: Base = loadBase()): Promise<AnswerReport<A>> {
  const reader = makeReader(base);
  const answer = await make(setup, base);
  return ({ report, origin }) => {
    try {
      return { answer: answer(reader.read(report), origin) };
    } catch (error) {
      return { failed: String(error) };
    }
  };
}
