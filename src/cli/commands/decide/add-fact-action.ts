import { Act, PositionKind } from "#model/reading.ts";
import type { FactDraft } from "#model/record/fact-decision.ts";
import type { Span } from "#model/span.ts";
import { CommandFailed } from "../../command-failed.ts";
import { choiceOf, listOf } from "../../record/asked-value.ts";
import { askedTopic } from "../../record/filters.ts";
import { contactOf } from "../../record/gather-dossier.ts";
import type { Session } from "../../record/session.ts";
import { UsageError } from "../../usage-error.ts";
import { demanded, several } from "./arguments.ts";
import { askSpeaker } from "./ask-speaker.ts";
import { askedWords, placeOf } from "./asked-words.ts";
import type { MakeAction } from "./make-action.ts";

const KINDS = ["statement", "position", "scenario", "question"] as const satisfies readonly FactDraft["kind"][];

/** `decide add-fact REPORT KIND`: a statement, position, scenario or question that the reader missed, with the words of the report that tell it. */
export const addFactAction: MakeAction = async (rest, session) => {
  const { options, store } = session;
  const [report, word, over] = several(rest, 2, rest.length === 0 ? "REPORT" : "KIND") as readonly [string, string, string?];
  if (over !== undefined) throw new UsageError("usage.too-many-arguments", { value: over });
  const kind = choiceOf(word, "KIND", KINDS);
  const stored = await store.report(report);
  if (stored === null) throw new CommandFailed("failed.unknown-report", { id: report });
  const words = askedWords(options, stored.text);
  return {
    type: "add-fact",
    report,
    evidence: [words],
    about: await aboutOf(options.values.get("about"), report, session),
    draft: await draftOf(kind, words, stored.text, session),
  };
};

/** The words of the contact that a fact is about, in its report. */
async function aboutOf(contact: string | undefined, report: string, { store }: Session): Promise<Span | null> {
  if (contact === undefined) return null;
  const account = (await contactOf(store, contact)).accounts.find((a) => a.report === report);
  const span = account?.evidence[0];
  if (span === undefined) throw new CommandFailed("failed.contact-not-there", { report, id: contact });
  return span;
}

async function draftOf(kind: FactDraft["kind"], words: Span, text: string, session: Session): Promise<FactDraft> {
  const { options } = session;
  const { values, flags } = options;
  const who = await askSpeaker(demanded(options, "by"), session);
  const topics = listOf(values.get("topics")).map((topic) => askedTopic(topic, session) as string);
  const part = (name: string): Span | null => {
    const told = values.get(name);
    return told === undefined ? null : placeOf(told, text);
  };
  switch (kind) {
    case "statement":
      return {
        kind,
        fact: { speaker: who, act: choiceOf(values.get("act") ?? "say", "--act", Act.options), direct: flags.has("direct"), topics, content: words },
      };
    case "position": {
      const to = values.get("to");
      const addressee = to === undefined ? null : await askSpeaker(to, session);
      const position = choiceOf(demanded(options, "kind"), "--kind", PositionKind.options);
      return { kind, fact: { kind: position, holder: who, addressee, topics, content: words, counterpart: part("counterpart") } };
    }
    case "scenario":
      return { kind, fact: { speaker: who, condition: part("condition"), consequence: words, likelihood: null } };
    case "question": {
      const alternatives = demanded(options, "alternatives")
        .split("|")
        .map((each) => placeOf(each.trim(), text));
      if (alternatives.length < 2) throw new UsageError("usage.missing-argument", { name: "--alternatives A|B" });
      return { kind, fact: { speaker: who, alternatives } };
    }
  }
}
