import { Act, PositionKind } from "#model/reading.ts";
import { CORRECTABLE, type FactAttribute, type FactCorrection } from "#model/record/fact-decision.ts";
import type { Span } from "#model/span.ts";
import { anchorOfFact } from "#record/decisions/anchor-of-fact.ts";
import { choiceOf, listOf } from "../../record/asked-value.ts";
import { factById } from "../../record/fact-by-id.ts";
import { askedTopic } from "../../record/filters.ts";
import type { Session } from "../../record/session.ts";
import { several } from "./arguments.ts";
import { askSpeaker } from "./ask-speaker.ts";
import { placeOf } from "./asked-words.ts";
import type { MakeAction } from "./make-action.ts";

/** `decide correct-fact FACT ATTRIBUTE [VALUE]`; without a value the fact is addressed to nobody, about no topic, or has no such part. */
export const correctFactAction: MakeAction = async (rest, session) => {
  const [id = "", attribute = ""] = several(rest, 2, rest.length === 0 ? "FACT" : "ATTRIBUTE");
  const fact = await factById(session.store, id);
  const asked = choiceOf<FactAttribute>(attribute, "ATTRIBUTE", CORRECTABLE[fact.kind]);
  const value = rest.slice(2).join(" ").trim();
  return { type: "correct-fact", fact: anchorOfFact(fact), corrections: [await correctionOf(asked, value, fact.report, session)] };
};

async function correctionOf(attribute: FactAttribute, value: string, report: string, session: Session): Promise<FactCorrection> {
  switch (attribute) {
    case "speaker":
    case "holder":
      return { attribute, value: await askSpeaker(several(value === "" ? [] : [value], 1, "VALUE")[0] as string, session) };
    case "addressee":
      return { attribute, value: value === "" ? null : await askSpeaker(value, session) };
    case "act":
      return { attribute, value: choiceOf(value, attribute, Act.options) };
    case "kind":
      return { attribute, value: choiceOf(value, attribute, PositionKind.options) };
    case "direct":
      return { attribute, value: choiceOf(value, attribute, ["yes", "no"]) === "yes" };
    case "topics":
      return { attribute, value: listOf(value).map((topic) => askedTopic(topic, session) as string) };
    case "content":
    case "consequence":
      return { attribute, value: (await wordsIn(report, several(value === "" ? [] : [value], 1, "VALUE"), session))[0] as Span };
    case "counterpart":
    case "condition":
    case "likelihood":
      return { attribute, value: (await wordsIn(report, value === "" ? [] : [value], session))[0] ?? null };
    case "alternatives":
      return { attribute, value: await wordsIn(report, several(value.split("|"), 2, "A|B"), session) };
  }
}

/** Where these words stand in the report, each of them once. */
async function wordsIn(report: string, words: readonly string[], { store }: Session): Promise<readonly Span[]> {
  const text = (await store.report(report))?.text ?? "";
  return words.map((each) => placeOf(each.trim(), text));
}
