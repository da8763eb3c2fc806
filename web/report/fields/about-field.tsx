import type { Contact } from "#model/reading.ts";
import type { Span } from "#model/span.ts";
import type { ReportPage } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";
import { titleOf } from "../../words/titles.ts";

interface AboutFieldProps {
  readonly page: ReportPage;
  readonly value: Span | null;
  readonly onChange: (words: Span | null) => void;
}

const wordsOf = (contact: Pick<Contact, "evidence"> | undefined): Span | null => contact?.evidence[0] ?? null;

/** The contact of the report that a statement or position is about, named by its words. */
export function AboutField({ page, value, onChange }: AboutFieldProps) {
  const say = useSay();
  const contacts = [...page.reading.contacts, ...page.added.map(({ account }) => account)];
  if (contacts.length === 0) return null;
  const chosen = contacts.find((contact) => wordsOf(contact)?.start === value?.start && value !== null);
  return (
    <label className="field">
      {say("fact-field.about")}
      <select value={chosen?.id ?? ""} onChange={({ target }) => onChange(wordsOf(contacts.find((contact) => contact.id === target.value)))}>
        <option value="">{say("fact-field.about-none")}</option>
        {contacts.map((contact) => (
          <option key={contact.id} value={contact.id}>
            {titleOf(contact, page.names, say)}
          </option>
        ))}
      </select>
    </label>
  );
}
