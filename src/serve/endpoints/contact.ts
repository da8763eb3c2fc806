import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { ContactPage } from "../contract/contacts.ts";
import { told } from "../contract/told.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";
import { contactPage } from "../views/contact-page.ts";

/** One contact with all that is known of it. */
export const contact = endpoint({
  method: "get",
  path: "/contacts/{id}",
  summary: { en: "One contact with all that is known of it, by its id or that of any account", ar: "تواصل واحد بكل ما يعرف عنه، بمعرفه أو بمعرف أي رواية عنه" },
  params: z.strictObject({ id: told(Word, { en: "The id of a contact, or of any account of it.", ar: "معرف تواصل، أو معرف أي رواية عنه." }) }),
  query: z.strictObject({}),
  answer: ContactPage,
  example: { params: { id: "31313fab1d7c0546.0" } },
  refuses: ["not-found"],
  async respond({ params: { id } }, desk) {
    const found = await desk.store.contact(id);
    if (found === null) throw new Refused(404, "not-found", "detail.not-found.contact", { id });
    return contactPage(found, desk);
  },
});
