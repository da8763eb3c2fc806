/** Characters that JSON need not escape but a terminal might obey: C1 controls, bidi controls, line and paragraph separators. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as one line of JSON that is safe to show on a terminal; a parser gives back the same value. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value).replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
