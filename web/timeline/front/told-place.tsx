import type { ContactPage } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";
import { valueWords } from "../../words/values.ts";

/** Where a contact was, as a term of a list; nothing where nobody tells it. */
export function ToldPlace({ page }: { readonly page: ContactPage }) {
  const say = useSay();
  const { contact } = page;
  if (contact.place === null) return null;
  return (
    <>
      <dt>{say("attribute.place")}</dt>
      <dd>
        <bdi>{valueWords("place", contact.place.value, contact, page, say)}</bdi>
      </dd>
    </>
  );
}
