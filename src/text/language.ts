/** Languages that can be told apart here: by script, and within a script by letters and function words. `und` is anything else, or too little text. */
export type Language = "ar" | "fa" | "ur" | "he" | "en" | "fr" | "es" | "de" | "tr" | "ru" | "uk" | "el" | "zh" | "ja" | "ko" | "und";

/** So many letters are enough, and keep the cost of a long report constant. */
const LETTERS = 400;
/** Fewer letters («CNN») say nothing. */
const FEWEST_LETTERS = 4;
/** A text this long is not searched for its letters further: it may hold none. */
const LOOK_AT = 40_000;

type Script = "arabic" | "hebrew" | "latin" | "cyrillic" | "greek" | "han" | "kana" | "hangul";

/** Upper bounds of the blocks, in order; what lies between is no letter we know. */
const BLOCKS: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, "latin"],
  [0x61, 0x7a, "latin"],
  [0xc0, 0x24f, "latin"],
  [0x370, 0x3ff, "greek"],
  [0x400, 0x52f, "cyrillic"],
  [0x5d0, 0x5ea, "hebrew"],
  [0x620, 0x64a, "arabic"],
  [0x66e, 0x6d3, "arabic"],
  [0xfb50, 0xfefc, "arabic"],
  [0x3040, 0x30ff, "kana"],
  [0xac00, 0xd7a3, "hangul"],
  [0x4e00, 0x9fff, "han"],
];

/** Words that are frequent in one language of a script and rare in its neighbours. */
const FUNCTION_WORDS: readonly (readonly [Language, ReadonlySet<string>])[] = (
  [
    ["ar", "من إلى الى على عن في أن ان التي الذي هذا هذه بين مع كان قال"],
    ["fa", "از به در که را این آن است می برای با شد کرد های ایران"],
    ["ur", "کے کی کا میں سے ہے نے کو اور پر ہیں یہ گیا تھا"],
    ["en", "the of and to in that is for on was with said by"],
    ["fr", "le la les des et en du que pour dans une est"],
    ["es", "el la los las de que en y por una del con"],
    ["de", "der die das und den von zu mit ist im nicht auf"],
    ["tr", "ve bir bu için ile olarak da de ne olan"],
    ["ru", "и в на не что по с он из это как"],
    ["uk", "і в на не що з за та до є як"],
  ] as const
).map(([language, words]) => [language, new Set(words.split(" "))]);

const OF_SCRIPT: Readonly<Record<Script, readonly Language[]>> = {
  arabic: ["ar", "fa", "ur"],
  hebrew: ["he"],
  latin: ["en", "fr", "es", "de", "tr"],
  cyrillic: ["ru", "uk"],
  greek: ["el"],
  han: ["zh"],
  kana: ["ja"],
  hangul: ["ko"],
};

/** Letters of one language alone; one is worth this many function words in a hundred letters. */
const OWN_LETTERS: readonly (readonly [Language, RegExp])[] = [
  ["ar", /[ةيىكأإ]/g],
  ["fa", /[پچژگی]/g],
  ["ur", /[ٹڈڑںےہھ]/g],
  ["tr", /[ışğ]/g],
  ["uk", /[іїєґ]/g],
  ["ru", /[ыэъё]/g],
];

const OTHER_THAN_ARABIC = /[پچژگیکٹڈڑںےہھ]/;

const SCRIPTS: readonly Script[] = [...new Set(BLOCKS.map(([, , script]) => script))];
/** The place of a code unit's script in SCRIPTS, counted from 1; 0 for what is no letter we know. */
const SCRIPT_OF = new Uint8Array(0x10000);
for (const [first, last, script] of BLOCKS) SCRIPT_OF.fill(SCRIPTS.indexOf(script) + 1, first, last + 1);

/** The language of a text, from its first 400 letters. Never throws. */
export function detectLanguage(text: string): Language {
  const counts: number[] = SCRIPTS.map(() => 0);
  /** Scripts in the order in which they come: of two that are level the first counts. */
  const met: number[] = [];
  let letters = 0;
  let end = 0;
  for (; end < text.length && letters < LETTERS && end < LOOK_AT; end++) {
    const script = (SCRIPT_OF[text.charCodeAt(end)] as number) - 1;
    if (script < 0) continue;
    letters++;
    if (counts[script] === 0) met.push(script);
    counts[script] = (counts[script] as number) + 1;
  }
  if (letters < FEWEST_LETTERS) return "und";
  const countOf = (script: number): number => counts[script] as number;
  // Japanese is written with Han letters, too; kana tell.
  if (countOf(SCRIPTS.indexOf("kana")) > letters / 20) return "ja";
  const most = met.reduce((best, script) => (countOf(script) > countOf(best) ? script : best));
  const script = SCRIPTS[most] as Script;
  return withinScript(text.slice(0, end), OF_SCRIPT[script], script);
}

function withinScript(sample: string, languages: readonly Language[], script: Script): Language {
  if (languages.length === 1) return languages[0] as Language;
  // Persian and Urdu cannot go on for long without a letter that Arabic lacks.
  if (script === "arabic" && !OTHER_THAN_ARABIC.test(sample)) return "ar";
  const points = new Map<Language, number>(languages.map((language) => [language, 0]));
  const add = (language: Language, gain: number): void => {
    if (points.has(language)) points.set(language, (points.get(language) as number) + gain);
  };
  const spoken = [...FUNCTION_WORDS].filter(([language]) => points.has(language));
  for (const word of sample.toLowerCase().split(/[^\p{L}\p{M}]+/u)) for (const [language, words] of spoken) if (words.has(word)) add(language, 10);
  for (const [language, own] of OWN_LETTERS) if (points.has(language)) add(language, (sample.match(own) ?? []).length);
  let [best, most] = ["und" as Language, 0];
  for (const [language, gain] of points) if (gain > most) [best, most] = [language, gain];
  // A few Arabic words without any of these are still Arabic to us.
  return best === "und" && script === "arabic" ? "ar" : best;
}
