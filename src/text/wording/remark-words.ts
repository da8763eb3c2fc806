import { isolated } from "./safe-text.ts";
import type { SayWording } from "./say.ts";

/** What the reader remarked: a key of the messages, and values for it. */
interface Remarked {
  readonly reason: string;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** A remark in words, its values isolated from the letters around them. */
export function remarkWords({ reason, values = {} }: Remarked, say: SayWording): string {
  const said = Object.entries(values).map(([name, value]) => [name, isolated(valueWords(name, value, say), say.lang)]);
  return say(reason as Parameters<SayWording>[0], Object.fromEntries(said) as Record<string, string>);
}

/** A language by its name; anything else as it is. */
function valueWords(name: string, value: string, say: SayWording): string {
  if (name !== "language" || !/^[a-z]{2,3}$/.test(value)) return value;
  if (value === "und") return say("language.unknown");
  return new Intl.DisplayNames(say.lang, { type: "language" }).of(value) ?? value;
}
