import type { ReaderWord } from "#knowledge/reader-word.ts";
import { contactsWithin, type ToldContext } from "../cues/told-context.ts";
import type { ToldStatement } from "../statements/told-statement.ts";
import { isOfContact, type Stance, wholeOf } from "./stance.ts";
import { WordPattern } from "../word-pattern.ts";

/** «نفى وجود …», «نفى ما تردد عن …», «نفى تقارير تحدثت عن …»: what is denied is that it happened. */
const HAPPENING = /^(وجود|عقد|حدوث|اجراء|حصول|صحه|ما|تقارير|التقارير|انباء|الانباء|خبر|الخبر|اي|ايه|ان)$/;
const REACH = 22;
/** «أكد أنه لم يُطرح أي لقاء» */
const NEGATES = new WordPattern(/^(لم|لن|ليس|ليست|لا|عدم)$/);
const NEGATED_WITHIN = 3;

/** «نفت طهران عقد لقاء», «أكد أنه لم يطرح أي لقاء»: a side that says that the contact did not happen or will not. */
export function denies(context: ToldContext): readonly Stance[] {
  return context.told.flatMap((told, statement) => {
    const denied = told.statement.act === "deny";
    if (!denied && !isNegated(context, told)) return [];
    const { start, words, text } = context.tokens;
    const found = contactsWithin(context, start[told.first] as number, start[Math.min(told.end, told.first + REACH)] ?? text.length).find(
      ({ contact }) => contact.status === "denied" || (denied && HAPPENING.test((words[told.first] as ReaderWord).key)),
    );
    if (found === undefined || (!denied && found.contact.status !== "denied")) return [];
    const own = isOfContact(context, told.statement.speaker, found.contact);
    return [{ contact: found.contact.id, actor: told.statement.speaker, stance: own ? "denies" : null, statement, span: wholeOf(told.statement) }];
  });
}

function isNegated(context: ToldContext, told: ToldStatement): boolean {
  if (!/^(say|confirm|stress|announce)$/.test(told.statement.act)) return false;
  for (let i = told.first; i < Math.min(told.end, told.first + NEGATED_WITHIN); i++) if (NEGATES.test(context.tokens.words[i])) return true;
  return false;
}
