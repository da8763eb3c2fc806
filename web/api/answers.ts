import type { Channel, ContactKind, ContactStatus, Genre, Reading } from "#model/reading.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Decision } from "#model/record/decision.ts";
import type { Claim, Discrepancy } from "#model/record/discrepancy.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Gap } from "#model/record/gap.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import type { Story } from "#model/record/story.ts";
import type { Span } from "#model/span.ts";

/** What an actor is called, what it is, and for whom it acts. */
export interface Name {
  readonly ar: string;
  readonly en: string;
  readonly kind: string;
  readonly side: string | null;
}
export type Names = Readonly<Record<string, Name>>;

/** What is said of a report where it is only named. */
export interface ReportRef {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly genre: Genre;
  readonly wire: string;
}
export type Reports = Readonly<Record<string, ReportRef>>;

export interface Named {
  readonly names: Names;
  readonly reports: Reports;
}
export interface List<T> extends Named {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A sentence in both languages. */
export interface Sentence {
  readonly ar: string;
  readonly en: string;
}
export type WordedClaim = Claim & { readonly words: string };
export type WordedDiscrepancy = Omit<Discrepancy, "claims"> & { readonly claims: readonly WordedClaim[]; readonly sentence: Sentence };
export type WordedGap = Omit<Gap, "claims"> & { readonly claims: readonly WordedClaim[]; readonly sentence: Sentence };
export type WordedFact = FiledFact & { readonly words: string };

/** A contact as the timeline draws it. */
export interface Mark {
  readonly id: string;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly channel: Channel | null;
  readonly sides: readonly string[];
  readonly actors: readonly string[];
  /** Day numbers; null where nothing is known. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** EDTF. */
  readonly date: string | null;
  readonly accounts: number;
  readonly sources: number;
  readonly place: string | null;
  readonly disputed: boolean;
  readonly several: boolean;
}
export interface Timeline {
  readonly marks: readonly Mark[];
  readonly gaps: readonly WordedGap[];
  readonly names: Names;
}

export interface ContactAnswer extends Named {
  readonly contact: RecordContact;
  readonly statements: readonly WordedFact[];
  readonly positions: readonly WordedFact[];
  readonly followUps: readonly WordedFact[];
  readonly discrepancies: readonly WordedDiscrepancy[];
  readonly gaps: readonly WordedGap[];
  readonly decisions: readonly Decision[];
}

export interface ReportAnswer extends Named {
  readonly report: StoredReport;
  readonly reading: Omit<Reading, "text">;
  /** By the id of a contact of the reading: the contact of the record. */
  readonly contacts: Readonly<Record<string, string>>;
  readonly discrepancies: readonly WordedDiscrepancy[];
}

export interface SearchHit {
  readonly report: string;
  readonly excerpt: { readonly text: string; readonly start: number };
  /** In the excerpt's text. */
  readonly highlights: readonly Span[];
  readonly titleHighlights: readonly Span[];
}

export type { Decision, Gap, Story };
