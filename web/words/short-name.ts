import type { Names } from "../api/answers.ts";
import type { Say } from "./language.tsx";
import { nameOf } from "./names.ts";

/** Where the family's name stands first. */
const FAMILY_FIRST = new Set(["CN", "KP", "KR", "VN", "TW", "HU"]);
/** Words that a family's name begins with. */
const PARTICLE = /^(?:بن|ابن|آل|أبو|أبي|عبد|دي|دو|فان|فون|ديل|bin|ibn|al|abu|abdel|de|da|di|van|von|der|du|le|la|el)$/i;

/** The last name of a person, «بوتين»; the whole name of anybody else. */
export function shortName(id: string, names: Names, say: Say): string {
  const whole = nameOf(id, names, say);
  const name = names[id];
  if (name?.kind !== "person" || FAMILY_FIRST.has(name.side ?? "")) return whole;
  const parts = whole.split(/\s+/);
  let from = parts.length - 1;
  while (from > 1 && PARTICLE.test(parts[from - 1] as string)) from--;
  return parts.slice(from).join(" ");
}
