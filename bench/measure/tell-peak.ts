/** Loaded into the program by `whole-program.ts`: says at the end what the greatest memory of the process was, in kB. */
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const STANDARD_ERROR = 2;

if (isMainThread) process.on("exit", () => void writeSync(STANDARD_ERROR, `peak ${process.resourceUsage().maxRSS}\n`));
