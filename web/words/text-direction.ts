/** The direction of a field: of what is written in it; empty, its placeholder is of the page. */
export const dirOf = (text: string): "auto" | undefined => (text === "" ? undefined : "auto");

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(["ar", "fa", "ur", "he", "ps", "ku", "ckb", "yi", "sd", "ug"]);

/** The direction of a text in a language: a Latin name at its head does not turn it; where no language is known its letters decide. */
export const directionOf = (language: string): "rtl" | "ltr" | "auto" => {
  const tag = language.split("-")[0] ?? "";
  return tag === "und" || tag === "" ? "auto" : RIGHT_TO_LEFT.has(tag) ? "rtl" : "ltr";
};
