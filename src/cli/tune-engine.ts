import { setFlagsFromString } from "node:v8";

/**
 * Settings of V8 for much reading, on this thread from here on and on those started later. Called before the knowledge is loaded, whose objects all survive: that would make
 * V8 double the space for young objects again and again, up to 128 MB a thread, while of what reading makes nearly all dies at once.
 */
export function tuneEngine(): void {
  // Calls before a function is compiled for good, of a default of 3000. Each thread compiles for itself, and on two threads that took a third of the processors' time over 10,000
  // reports, much of it for code that was then compiled again; now it takes half of that, and reading is no slower.
  setFlagsFromString("--invocation-count-for-turbofan=40000");
  // This thread keeps the space that it has, 4 or 8 MB twice.
  setFlagsFromString("--semi-space-growth-factor=1");
  // Other threads begin with what they will need.
  setFlagsFromString("--min-semi-space-size=8");
  setFlagsFromString("--max-semi-space-size=8");
}
