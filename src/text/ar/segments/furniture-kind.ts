/**
 * Why a stretch of text is no part of the report: masthead (who makes the newspaper), dateline (place, agency or writer before the first sentence),
 * credit (agency after the last), related (links to other reports, tags), disclaimer (whose opinion it is).
 */
export type FurnitureKind = "masthead" | "dateline" | "credit" | "related" | "disclaimer";
