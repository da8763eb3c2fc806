import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Debian, others and the environment have it. */
const PLACES = [process.env["QANAT_CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** A root in a container has no sandbox; without the others it asks hosts of its maker at every start. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the system's Chromium. */
export function startChromium(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) throw new Error("the browser tests need Chromium: apt-get install chromium, or QANAT_CHROMIUM=PATH");
  return chromium.launch({ executablePath, args: FLAGS });
}
