import { z } from "zod";
import { Job } from "../contract/jobs.ts";

/** More than a job tells from its beginning to a restart: an upload has fewer lines by far. */
export const EVENTS_OF_A_RUN = 1_000_000_000;

/** A job as it is kept in its folder. */
export const KeptJob = z.object({
  // A job of before reports were listed has none of them.
  job: z.object({ ...Job.unwrap().shape, reports: Job.unwrap().shape.reports.default([]) }).readonly(),
  intake: z.object({
    // Where each lies is told by its place in the list, never by a path: a folder that is copied or moved would lead to the old one.
    inputs: z.array(z.object({ name: z.string(), form: z.enum(["text", "lines", "either"]) }).readonly()).readonly(),
    defaults: z.object({ publishedAt: z.string().nullable(), outlet: z.string().nullable() }).readonly(),
    title: z.string().nullable(),
  }),
  /** The hash of what was given, by which the same key with other content is told. */
  fingerprint: z.string(),
  /** The hash of the Idempotency-Key; null where none was sent. */
  key: z.string().nullable(),
  /** The number of its last event; while it is not over, the one after which its events are numbered since the last start. A job of before it was kept told fewer than this. */
  lastEvent: z.int().nonnegative().default(EVENTS_OF_A_RUN),
});
export type KeptJob = z.infer<typeof KeptJob>;
