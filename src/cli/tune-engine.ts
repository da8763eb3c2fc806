import { setFlagsFromString } from "node:v8";

/**
 * Settings of V8 for much reading, on this thread from here on and on those started later. Called before the knowledge is loaded, whose objects all survive: that would make
 * V8 double the space for young objects again and again, up to 128 MB a thread, while of what reading makes nearly all dies at once.
 */
export function tuneEngine(): void {
  // This thread keeps the space that it has, 4 or 8 MB twice.
  setFlagsFromString("--semi-space-growth-factor=1");
  // Other threads begin with what they will need.
  setFlagsFromString("--min-semi-space-size=8");
  setFlagsFromString("--max-semi-space-size=8");
}
