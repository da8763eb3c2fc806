import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { ContactPage } from "../contract/contacts.ts";
import { told } from "../contract/told.ts";
import { BASE } from "../http/base.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";
import { contactPage } from "../views/contact-page.ts";
import { wayToContact } from "../views/way-to-contact.ts";

/** One contact with all that is known of it. The id of an account that a decision took out of it leads on to the contact. */
export const contact = endpoint({
  method: "get",
  path: "/contacts/{id}",
  summary: { en: "One contact with all that is known of it, by its id or that of any account", ar: "تواصل واحد بكل ما يعرف عنه، بمعرفه أو بمعرف أي رواية عنه" },
  params: z.strictObject({ id: told(Word, { en: "The id of a contact, or of any account of it.", ar: "معرف تواصل، أو معرف أي رواية عنه." }) }),
  query: z.strictObject({}),
  answer: ContactPage,
  also: {
    status: 307,
    told: {
      en: "The account with this id was put aside, or is read otherwise now: Location says where its contact is.",
      ar: "استبعدت الرواية التي لها هذا المعرف، أو تقرأ الآن على غير ما كانت: يدل Location على موضع تواصلها.",
    },
  },
  example: { params: { id: "31313fab1d7c0546.0" } },
  refuses: ["not-found", "put-aside"],
  async respond({ params: { id } }, desk) {
    const way = await wayToContact(id, desk.store);
    if (way === null) throw new Refused(404, "not-found", "detail.not-found.contact", { id });
    if (way.to === "aside") throw new Refused(410, "put-aside", "detail.put-aside", { id, number: way.decision });
    if (way.to === "moved") return leadTo(`${BASE}/contacts/${encodeURIComponent(way.contact.id)}`);
    return contactPage(way.contact, desk);
  },
});

/** Not for good: an undo brings back what was there. */
const leadTo = (location: string): Response => new Response(null, { status: 307, headers: { location, "cache-control": "no-cache" } });
