/**
 * Which words may follow a word so that a phrase goes on, as one number: a bit for each hash of their keys. 0 where none can, `NEEDS_NONE` where the word is a phrase by itself.
 * It never says no where a phrase goes on; it may say yes where none does.
 */
export const NEEDS_NONE = -1;

const BITS = 32;

/** The bit of a word by the hash of its key. The low bits of that hash are its weakest. */
export const nextBit = (keyHash: number): number => 1 << ((keyHash >>> 13) % BITS);
