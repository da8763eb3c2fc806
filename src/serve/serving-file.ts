import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";

/** How long a server may take to say that it is there, in milliseconds. */
const ANSWER_MS = 1_500;

/** The header of every answer that tells which server it is: that of another record, or another program, may have the port by now. */
export const SERVING_HEADER = "x-qanat-serving";

const Kept = z.object({ url: z.string(), mark: z.string() });
type Kept = z.infer<typeof Kept>;

/** The record is served already, by another process. */
export class AlreadyServed extends Error {
  override readonly name = "AlreadyServed";
  readonly url: string;

  constructor(url: string) {
    super(`serve: the record is served already at ${url}`);
    this.url = url;
  }
}

/** Throws `AlreadyServed` where a server that wrote this file still answers: two would take in the same jobs. */
export async function checkAlone(file: string): Promise<void> {
  const other = kept(file);
  if (other !== null && (await answers(other))) throw new AlreadyServed(other.url);
}

/** A new mark by which a server is known. */
export const newMark = (): string => randomUUID();

export const noteServing = (file: string, serving: Kept): void => writeFileSync(file, JSON.stringify(serving));
export const forgetServing = (file: string): void => rmSync(file, { force: true });

function kept(file: string): Kept | null {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

async function answers({ url, mark }: Kept): Promise<boolean> {
  try {
    const { headers } = await fetch(`${url}/api/v1/about`, { signal: AbortSignal.timeout(ANSWER_MS) });
    return headers.get(SERVING_HEADER) === mark;
  } catch {
    return false;
  }
}
