import type { Names } from "../api/answers.ts";
import { factKindWords } from "../facts/fact-line.tsx";
import type { Say } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { statusWords, titleOf } from "../words/titles.ts";
import type { Layered } from "./layered-facts.ts";

/** «تحذير · دونالد ترامب»; of a contact its title. */
export function layeredTitle({ contact, filed, actor }: Layered, names: Names, say: Say): string {
  if (contact !== null) {
    const title = titleOf(contact, names, say);
    return say("contact.title", { kind: title, status: statusWords(contact.status, contact, say) });
  }
  const kind = filed === null ? "" : factKindWords(filed, say);
  return actor === null ? kind : say("fact.title", { who: nameOf(actor, names, say), kind });
}
