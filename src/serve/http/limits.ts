const MB = 1024 * 1024;

/** A decision or a story; more is a mistake. */
export const MOST_SMALL_JSON = 256 * 1024;
/** Reports as JSON are parsed while others wait: 8 MB, some 1,500 reports, take a few hundredths of a second. More goes as a file of JSON Lines. */
export const MOST_JSON = 8 * MB;
/** A text, or all files of one form together. They are held in memory until they are on the disk. */
export const MOST_UPLOAD = 32 * MB;
/** Files of one form. */
export const MOST_FILES = 200;
/** Parts of one form: its files, its few fields, and fields that mean nothing here. */
export const MOST_PARTS = MOST_FILES + 20;
/** Bytes in which a part of a form says what it is: as many as a request has for that. */
export const MOST_PART_HEAD = 16 * 1024;
/** Nobody nests reports or decisions deeper. */
export const MOST_LEVELS = 32;
/** Characters of an Idempotency-Key. */
export const MOST_KEY = 255;
/** What a question may take, in milliseconds; what is written takes as long as it takes. */
export const ANSWER_MS = 30_000;
