import { z } from "zod";
import { Span } from "../span.ts";

/** What a report says of somebody's office in passing: «the former American president N», «the foreign minister N». Not: a tenure of the base, which is what the record knows. */
export const OfficeClaim = z
  .object({
    actor: z.string(),
    /** An office of the base. */
    office: z.string(),
    /** The state, organ or organisation whose office it is; null where the report does not say and it cannot be reckoned. */
    body: z.string().nullable(),
    /** Held at the report's day, before it, or not yet begun («the president-elect»). `former-and-current`: both are said («the former – and current – president»). */
    when: z.enum(["current", "former", "next", "former-and-current"]),
    /** The title and the name, as they stand. */
    span: Span,
  })
  .readonly();

export type OfficeClaim = z.infer<typeof OfficeClaim>;
