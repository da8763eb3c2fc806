import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";

/** How long a server may take to say that it is there, in milliseconds. */
const ANSWER_MS = 1_500;

const Kept = z.object({ url: z.string() });

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
  const url = kept(file);
  if (url !== null && (await answers(url))) throw new AlreadyServed(url);
}

export const noteServing = (file: string, url: string): void => writeFileSync(file, JSON.stringify({ url }));
export const forgetServing = (file: string): void => rmSync(file, { force: true });

function kept(file: string): string | null {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, "utf8"))).url;
  } catch {
    return null;
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/api/v1/about`, { signal: AbortSignal.timeout(ANSWER_MS) });
    return true;
  } catch {
    return false;
  }
}
