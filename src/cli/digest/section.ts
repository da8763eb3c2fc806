import type { Page } from "./page.ts";
import type { Key } from "../messages/say.ts";

/** Lines under their heading; nothing where there are none. */
export const section = (heading: Key, lines: readonly string[], { say, paint }: Page): readonly string[] =>
  lines.length === 0 ? [] : [paint.strong(paint.accent(say(heading))), ...lines];
