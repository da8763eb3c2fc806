import { z } from "zod";

/** A piece of a report's text. Offsets are UTF-16 code units; `end` is exclusive. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly();

export type Span = z.infer<typeof Span>;
