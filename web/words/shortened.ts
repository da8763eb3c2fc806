/** Words longer than this are cut; the report has them in full. */
const LONGEST = 160;

/** The beginning of long words, which says that they go on. */
export const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
