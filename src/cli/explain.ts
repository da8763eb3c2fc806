import { type Gathered, type GatheredReport, isReport } from "#gather/gathered.ts";
import type { GatherRefusal } from "#gather/refusals/any.ts";
import { loadBase } from "#knowledge/base.ts";
import { ReadingFailed } from "#pipeline/reading-failed.ts";
import { makeReader } from "#read/read-report.ts";
import { pageOf } from "./digest/page-of.ts";
import { explanationPage } from "./explain/explanation-page.ts";
import { jsonLine } from "./json-line.ts";
import { print } from "./output.ts";
import type { Printing } from "./print-worker.ts";
import { UsageError } from "./usage-error.ts";

/** `qanat read --explain`: how one report came to be read as it was. Throws `UsageError` where there is more than one. The answer is the exit code. */
export async function explain(
  gathered: AsyncIterable<Gathered>,
  refuse: (refusal: GatherRefusal | ReadingFailed) => void,
  printing: Printing,
): Promise<number> {
  let one: GatheredReport | null = null;
  let code = 0;
  for await (const next of gathered) {
    if (!isReport(next)) {
      refuse(next as GatherRefusal);
      code = 1;
    } else if (one === null) one = next;
    else throw new UsageError("usage.explain-one");
  }
  if (one === null) return code;
  const base = loadBase();
  const { report, origin } = one;
  try {
    const { reading, explanation } = makeReader(base).explain(report);
    await print(printing.json ? jsonLine({ reading, explanation }) : explanationPage(reading, explanation, origin, await pageOf(printing, base)));
  } catch (error) {
    refuse(new ReadingFailed(origin, report.id, String(error)));
    return 1;
  }
  return code;
}
