const ABD = "عبد";

/** «عبد الله» also as «عبدالله» and the reverse, each by itself («عبدالله بن عبد العزيز»); «أبو بكر» also as «أبي بكر». */
function habits(words: readonly string[]): readonly string[] {
  let forms: readonly string[] = [""];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const next = words[i + 1];
    let ways: readonly string[] = [word];
    if (word === ABD && (next?.startsWith("ال") || next === "ربه")) {
      ways = [ABD + next, `${word} ${next}`];
      i++;
    } else if ((word.startsWith("عبدال") && word.length > 6) || word === "عبدربه") ways = [word, `${ABD} ${word.slice(ABD.length)}`];
    else if (word === "ابو") ways = [word, "ابي"];
    forms = ways.flatMap((way) => forms.map((form) => (form === "" ? way : `${form} ${way}`)));
  }
  return forms;
}

/** «فيصل بن فرحان» also as «فيصل فرحان»: only where two words and more are left, and never for a name that begins with it. */
function withoutBin(words: readonly string[]): string | null {
  const left = words.filter((w) => w !== "بن" && w !== "ابن");
  return left.length < words.length && left.length >= 2 && words.length === 3 ? left.join(" ") : null;
}

/** What may be written in two ways in a name, but for غ. */
const VARIES = /عبد|ابو|بن/;

/**
 * The written forms of one folded name that differ by habit of spelling alone, each folded: عبد joined or apart, أبو in another case, بن told or not, and for a foreign name غ also as ج
 * (the Egyptian and the Gulf habit for g).
 */
export function nameSpellings(name: string, foreign: boolean): readonly string[] {
  const forms = VARIES.test(name) ? variants(name.split(" ")) : [name];
  return foreign && name.includes("غ") ? [...forms, ...forms.map((form) => form.replaceAll("غ", "ج"))] : forms;
}

function variants(words: readonly string[]): readonly string[] {
  const short = withoutBin(words);
  return short === null ? habits(words) : [...habits(words), short];
}
