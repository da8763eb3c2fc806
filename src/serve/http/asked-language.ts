import type { Lang } from "#text/wording/say.ts";

/** Longer lists of languages are not looked through. */
const LONGEST = 500;

/** The language that Accept-Language asks for, of those that Qanat writes; English where it names neither. */
export function askedLanguage(header: string | null | undefined): Lang {
  const weighed = (header ?? "")
    .slice(0, LONGEST)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { lang: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((asked): asked is { lang: Lang; weight: number } => (asked.lang === "ar" || asked.lang === "en") && asked.weight > 0);
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.lang ?? "en";
}
