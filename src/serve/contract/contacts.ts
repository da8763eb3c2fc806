import { z } from "zod";
import { Channel, ContactKind, ContactStatus } from "#model/reading.ts";
import { RecordContact } from "#model/record/contact.ts";
import { DAYS, several, Word } from "./asked.ts";
import { DecisionView } from "./decisions.ts";
import { FactView } from "./facts.ts";
import { DiscrepancyView, GapView } from "./findings.ts";
import { listOf, PAGING } from "./listing.ts";
import { Names, Places, Reports } from "./names.ts";

/** By what contacts are chosen; all conditions must hold. */
export const CONTACT_FILTER = {
  actor: Word.optional().meta({ description: "The id of an actor who takes part." }),
  side: several(Word).optional().meta({ description: "The id of a side that takes part; given several times, all of them do." }),
  channel: Channel.optional(),
  status: ContactStatus.optional(),
  kind: ContactKind.optional(),
  ...DAYS,
  place: Word.optional().meta({ description: "Part of a place's name, or a state's id." }),
  topic: Word.optional().meta({ description: "The id of a topic." }),
  story: Word.optional().meta({ description: "The id of a story." }),
  report: Word.optional().meta({ description: "The id of a report that tells of it." }),
};

export const ContactQuery = z.strictObject({ ...CONTACT_FILTER, ...PAGING });

/** A contact as the record holds it: every account of it, and the values chosen for display. */
export const ContactOnRecord = RecordContact.meta({
  id: "RecordContact",
  description: "One real event: all accounts of it, and of each attribute one value chosen for display, with the reason.",
});

export const ContactList = listOf(ContactOnRecord).meta({ id: "ContactList" });

/** Words of a report, with the words of their sentence around them. */
export const Quote = z
  .object({ report: z.string(), start: z.int(), end: z.int(), before: z.string(), words: z.string(), after: z.string() })
  .readonly()
  .meta({ id: "Quote", description: "Words of a report (start and end in UTF-16 units of its text), with those of their sentence before and after." });

/** Everything about one contact. Its ETag, in the header, is what `If-Match` of a decision on it takes. */
export const ContactPage = z
  .object({
    contact: ContactOnRecord,
    /** By account and attribute (`date`, `duration` …; `contact` for the account as a whole), the words it rests on. */
    quotes: z.record(z.string(), z.record(z.string(), Quote)),
    statements: z.array(FactView).readonly(),
    positions: z.array(FactView).readonly(),
    /** Scenarios, questions, drivers and stakeholders of the contact. */
    others: z.array(FactView).readonly(),
    followUps: z.array(FactView).readonly(),
    discrepancies: z.array(DiscrepancyView).readonly(),
    gaps: z.array(GapView).readonly(),
    /** Those that bear on it, oldest first, also those that were undone. */
    decisions: z.array(DecisionView).readonly(),
    names: Names,
    places: Places,
    reports: Reports,
  })
  .readonly()
  .meta({ id: "ContactPage" });

export type ContactQuery = z.infer<typeof ContactQuery>;
export type ContactList = z.infer<typeof ContactList>;
export type ContactPage = z.infer<typeof ContactPage>;
export type Quote = z.infer<typeof Quote>;
