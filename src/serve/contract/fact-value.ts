import { z } from "zod";
import { FactCorrection } from "#model/record/fact-decision.ts";

/** A value of a fact; `words` are those of the report where it consists of any. */
export const FactValue = z
  .object({ value: FactCorrection, words: z.array(z.string()).readonly() })
  .readonly()
  .meta({
    id: "FactValue",
    description: "A value of a fact. Where it consists of words of the report, `words` has them as they stand there; else it is empty.",
    "x-description-ar": "قيمة من قيم ما يروى. فإن كانت كلمات من التقرير فهي في `words` كما وردت، وإلا فهو فارغ.",
  });

export type FactValue = z.infer<typeof FactValue>;
