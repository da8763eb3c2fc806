import type { Contact } from "#model/reading.ts";
import type { Key } from "../messages/say.ts";
import { feminine } from "#knowledge/ar/kind-gender.ts";
import type { Page } from "./page.ts";

/** "Call, held"; «زيارة – مقرَّرة، غير معلنة». */
export function contactTitle(contact: Pick<Contact, "kind" | "status" | "several" | "undeclared">, { say }: Page): string {
  const end = feminine(contact) ? ".f" : "";
  const kind = say(`kind.${contact.kind}${contact.several ? ".several" : ""}` as Key);
  const status = say(`status.${contact.status}${end}` as Key);
  const hidden = contact.undeclared ? say("list.comma") + say(`undeclared${end}` as Key) : "";
  return say("contact.title", { kind, status }) + hidden;
}
