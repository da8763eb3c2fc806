/** How much of a span a digest shows, in UTF-16 units; more is looked up in the report, or shown on request. A terminal's line holds about a hundred. */
export const EVIDENCE = 300;
/** What somebody said, wants or expects: about two lines. */
export const SAID = 200;
/** A part of a fact beside others. */
export const PART = 120;
