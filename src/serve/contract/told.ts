import type { z } from "zod";

/** What something is, in both languages. */
export interface Told {
  readonly en: string;
  readonly ar: string;
}

/** Says in both languages what a parameter or a field is, for the OpenAPI document and the page made of it; `more` stands above what the schema says of itself. */
export const told = <T extends z.ZodType>(schema: T, { en, ar }: Told, more: Readonly<Record<string, unknown>> = {}): T =>
  schema.meta({ description: en, "x-description-ar": ar, ...more }) as T;
