import { z } from "zod";
import { Span } from "./span.ts";

/** Where a told value stands: the words it rests on, and who says them (an actor's id; null where the report itself does). */
export const Source = z.object({ span: Span, speaker: z.string().nullable() }).readonly();

export type Source = z.infer<typeof Source>;
