import { z } from "zod";
import { howMany } from "./asked.ts";
import { Names, Reports } from "./names.ts";
import { told } from "./told.ts";

/** So many items come where no limit is asked for. */
export const USUAL_LIMIT = 50;
/** More are never given at once: an answer stays under a megabyte or two. */
export const GREATEST_LIMIT = 500;

/** What every list may be asked. */
export const PAGING = {
  cursor: told(z.string().max(2_000).optional(), {
    en: "`next` of the page before. Opaque: it is handed back as it came, with the same conditions; with others it is refused.",
    ar: "قيمة `next` من الصفحة السابقة. تعاد كما جاءت ومع الشروط نفسها، وترفض مع غيرها.",
  }),
  limit: howMany(GREATEST_LIMIT, USUAL_LIMIT, { en: "How many items at most.", ar: "عدد العناصر في الأكثر." }),
};

/** One page of a list. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .object({
      items: z.array(item).readonly(),
      next: told(z.string().nullable(), { en: "The cursor of the next page; null on the last.", ar: "مؤشر الصفحة التالية، وnull في الأخيرة." }),
      names: Names,
      reports: Reports,
    })
    .readonly();
