import { setFlagsFromString } from "node:v8";

/**
 * Settings of V8 for much reading, on this thread from here on and on those started later. Called before the knowledge is loaded, whose objects all survive: that would make
 * V8 double the space for young objects again and again, up to 128 MB a thread, while of what reading makes nearly all dies at once.
 */
export function tuneEngine(): void {
  // No second optimising compiler. Reading is some thousand small functions of which none is hot: what the first one (Maglev) makes of them is as fast as what the second would make after
  // tens of megabytes of text, while that one compiles for a quarter of the processors' time, on each thread anew.
  setFlagsFromString("--no-turbofan");
  // Old objects are looked through when there are twice as many as were left the last time; V8 by itself waits for up to four times. What is kept (knowledge, forms, pages) stays as it is, what
  // passes through goes sooner: a quarter of the memory less, at no cost in time that can be measured.
  setFlagsFromString("--heap-growing-percent=100");
  // This thread keeps the space that it has, 4 or 8 MB twice.
  setFlagsFromString("--semi-space-growth-factor=1");
  // Other threads begin with what they will need.
  setFlagsFromString("--min-semi-space-size=8");
  setFlagsFromString("--max-semi-space-size=8");
}
