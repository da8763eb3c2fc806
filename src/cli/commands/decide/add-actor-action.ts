import { NewActor } from "#model/record/named-actor.ts";
import { ActorKind } from "#model/reading.ts";
import { CommandFailed } from "../../command-failed.ts";
import { choiceOf } from "../../record/asked-value.ts";
import { askedActor, without } from "../../record/filters.ts";
import { UsageError } from "../../usage-error.ts";
import { several } from "./arguments.ts";
import { askedWords } from "./asked-words.ts";
import type { MakeAction } from "./make-action.ts";

const ARABIC = /\p{Script=Arabic}/u;

/** `decide add-actor REPORT KIND`: somebody whom nobody knows, with the words of the report that name him; they are his name in their language where no other is given in it. */
export const addActorAction: MakeAction = async (rest, session) => {
  const { options, store } = session;
  const { values } = options;
  const [id, word, over] = several(rest, 2, rest.length === 0 ? "REPORT" : "KIND") as readonly [string, string, string?];
  if (over !== undefined) throw new UsageError("usage.too-many-arguments", { value: over });
  const kind = choiceOf(word, "KIND", ActorKind.exclude(["unnamed", "author"]).options);
  const report = await store.report(id);
  if (report === null) throw new CommandFailed("failed.unknown-report", { id });
  const words = askedWords(options, report.text);
  const told = report.text.slice(words.start, words.end);
  const names = { [ARABIC.test(told) ? "ar" : "en"]: told, ...without<NewActor["names"]>({ ar: values.get("ar"), en: values.get("en") }) };
  const actor = NewActor.safeParse({ kind, names, side: (await askedActor(values.get("side"), session)) ?? null });
  if (!actor.success) throw new CommandFailed("failed.not-a-name", { name: Object.values(names).join(" / ") });
  return { type: "add-actor", report: id, evidence: [words], actor: actor.data };
};
