const MB = 1024 * 1024;

/** A longer line of JSON Lines is skipped without being held in memory. Room for a 32 MB text with every letter escaped is not given: no writer does that. */
export const LINE_BYTES = 64 * MB;

/** A text file is not read beyond this: twice the text limit, for the two bytes a Latin letter takes in UTF-16. */
export const FILE_BYTES = 64 * MB;

/** The longest text of one report, as UTF-8: about 3 million words, a hundred times the longest transcript. Larger ones are collections, to be cut first. */
export const TEXT_BYTES = 32 * MB;

/** How much of the beginning decides on format and encoding. */
export const HEAD_BYTES = 4096;
