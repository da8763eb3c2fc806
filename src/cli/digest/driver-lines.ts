import type { Driver } from "#model/driver.ts";
import { PART } from "./lengths.ts";
import { notes } from "./notes.ts";
import type { View } from "./view.ts";

/** What is open, and what it is said to depend on, by whom where somebody says so. */
export function driverLines({ question, dependsOn, speaker }: Driver, view: View): readonly string[] {
  const { say, paint } = view.page;
  const told = view.quote([dependsOn], PART);
  const by = speaker === null ? "" : say("driver.by", { name: view.names.name(speaker) });
  return [
    `${paint.faint(`${say("driver.open")}:`)} ${view.quote([question], PART).words}`,
    `   ${paint.faint(`${say("driver.depends-on")}:`)} ${told.words} ${notes([told.lines, by], view.page)}`,
  ];
}
