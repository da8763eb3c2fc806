/** Equally likely numbers below `n`, the same for the same seed. */
export type Dice = (n: number) => number;

/** Dice of a linear congruential generator; the seed is stirred first, so that neighbouring seeds do not begin alike. */
export function dice(seed: number): Dice {
  let state = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
