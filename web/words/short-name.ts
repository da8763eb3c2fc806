import type { Names } from "../api/answers.ts";
import type { Say } from "./language.tsx";
import { nameOf } from "./names.ts";

/** Where the family's name stands first. */
const FAMILY_FIRST = new Set(["china", "north_korea", "south_korea", "vietnam", "taiwan"]);
/** Words that a family's name begins with. */
const PARTICLE = /^(?:بن|ابن|آل|أبو|أبي|عبد|دي|دو|فان|فون|ديل|bin|ibn|al|abu|abdel|de|da|di|van|von|der|du|le|la|el)$/i;

/** A number after a sovereign's name. */
const REGNAL = /^(?:ال(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ة?|[IVX]+)$/;
/** What a sovereign is, before the name. */
const SOVEREIGN = /^(?:الملكة?|السلطان|الأمير|الإمبراطور|البابا|King|Queen|Sultan|Emir|Emperor|Pope)$/;

/** «آل سعود», «Al Saud»: the house that a name ends with. */
const HOUSE = /^(?:آل|Al)$/;
/** «بن», between one's own name and the father's: neither is called by the other alone. */
const SON_OF = /^(?:بن|ابن|bin|ibn)$/i;

/** The last name of a person, «بوتين»; the whole name of anybody else. */
export function shortName(id: string, names: Names, say: Say): string {
  const whole = nameOf(id, names, say);
  const name = names[id];
  if (name?.kind !== "person" || FAMILY_FIRST.has(name.side ?? "")) return whole;
  const parts = whole.split(/\s+/);
  const house = parts.findLastIndex((part) => HOUSE.test(part));
  // «الأمير فيصل بن فرحان آل سعود» is «فيصل بن فرحان».
  const own = house > 1 ? parts.slice(0, house) : parts;
  const son = own.findIndex((part) => SON_OF.test(part));
  const numbered = parts.findIndex((part, at) => at > 0 && REGNAL.test(part));
  // «الملك عبدالله الثاني بن الحسين» is «عبدالله الثاني»: the number says whose son he is. Of «كارل السادس عشر غوستاف» nothing can go.
  if (numbered > 0) return (son === numbered + 1 ? parts.slice(0, son) : parts).filter((part, at) => at > 0 || !SOVEREIGN.test(part)).join(" ");
  if (son > 0) return own.slice(son - 1).join(" ");
  let from = parts.length - 1;
  while (from > 1 && PARTICLE.test(parts[from - 1] as string)) from--;
  return parts.slice(from).join(" ");
}

/** Short names of several; where two would be called the same both keep their whole names. */
export function shortNames(ids: readonly string[], names: Names, say: Say): ReadonlyMap<string, string> {
  const short = ids.map((id) => shortName(id, names, say));
  return new Map(
    ids.map((id, i) => [id, short.indexOf(short[i] as string) === short.lastIndexOf(short[i] as string) ? (short[i] as string) : nameOf(id, names, say)]),
  );
}
