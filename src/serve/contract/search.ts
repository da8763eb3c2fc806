import { z } from "zod";
import { Span } from "#model/span.ts";
import { asksDays, DAYS, Word } from "./asked.ts";
import { PAGING } from "./listing.ts";
import { Names, Reports } from "./names.ts";
import { told } from "./told.ts";

export const SearchAsked = asksDays({
  q: told(Word, {
    en: 'Words that must all occur; "words" in quotation marks as a phrase; -word must not occur. One word at least must be looked for.',
    ar: 'كلمات يجب أن ترد كلها، و"الكلمات" بين علامتي تنصيص عبارة واحدة، و‎-كلمة‎ يجب ألا ترد. ولا بد من كلمة واحدة على الأقل يبحث عنها.',
  }),
  field: told(z.enum(["title", "text"]).optional(), { en: "Only in the title, or only in the text.", ar: "في العنوان وحده، أو في النص وحده." }),
  outlet: told(Word.optional(), { en: "The outlet, as the report names it.", ar: "وسيلة الإعلام كما يسميها التقرير." }),
  ...DAYS,
  ...PAGING,
});

/** A report that was found. */
export const HitView = z
  .object({
    report: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
    rank: z.number(),
    /** The stretch of text with most of the words, and where it begins in the report's text. */
    excerpt: z.string(),
    start: z.int(),
    /** Whether the report's text goes on after the excerpt. */
    goesOn: z.boolean(),
    /** Where the words stand in `excerpt`, in UTF-16 units. */
    highlights: z.array(Span).readonly(),
    titleHighlights: z.array(Span).readonly(),
  })
  .readonly()
  .meta({
    id: "Hit",
    description:
      "A report that was found. `highlights` are places in `excerpt`, in UTF-16 units; `start` is where the excerpt begins in the text, `goesOn` whether that goes on after it.",
    "x-description-ar": "تقرير وجد. و`highlights` مواضع في `excerpt` بوحدات UTF-16، و`start` أين يبدأ المقتطف في النص، و`goesOn` هل يتواصل النص بعده.",
  });

const Facet = z.object({ value: z.string().nullable(), count: z.int() }).readonly();

export const SearchPage = z
  .object({
    /** The best first. */
    items: z.array(HitView).readonly(),
    next: z.string().nullable(),
    facets: z
      .object({
        outlets: z.array(Facet).readonly(),
        /** YYYY-MM, newest first; null: no day known. */
        months: z.array(Facet).readonly(),
        /** How many hits were counted, and whether these are all. */
        counted: z.int(),
        complete: z.boolean(),
      })
      .readonly()
      .nullable()
      .meta({ description: "With the first page only; null with the others.", "x-description-ar": "مع الصفحة الأولى وحدها، وnull مع غيرها." }),
    names: Names,
    reports: Reports,
  })
  .readonly()
  .meta({ id: "SearchPage", description: "A page of reports that were found, the best first.", "x-description-ar": "صفحة مما وجد من التقارير، الأوفق أولا." });

export type HitView = z.infer<typeof HitView>;
export type SearchPage = z.infer<typeof SearchPage>;
