import { WordPattern } from "../word-pattern.ts";

/** «الطرفان» and the like: two that were told before. */
export const DUAL = new WordPattern(/^[وفبل]?(ل|ال)(طرف|جانب|رجل|زعيم|رئيس|رييس|وزير|بلد|دولت|عاهل|قائد|قايد|مسوول|قيادت|حكومت)(ان|ين)$/);
/** «مباحثات بينهما»: of the two, or of all, who were told before. */
export const BETWEEN_THEM = new WordPattern(/^بينه(ما|م)$/);
