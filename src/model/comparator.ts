import { z } from "zod";

/** How a stated figure stands to what was: as stated, about it, above it, below it. */
export const Comparator = z.enum(["exact", "about", "more_than", "less_than"]);

export type Comparator = z.infer<typeof Comparator>;
