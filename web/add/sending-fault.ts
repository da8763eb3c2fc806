import type { About } from "../api/answers.ts";
import type { Say } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { megabytes } from "./megabytes.ts";

interface Sized {
  readonly name: string;
  readonly size: number;
}

/** What the server would refuse of these files before it reads them, in words; null where it takes them. */
export function filesFault(files: readonly Sized[], limits: About["limits"], say: Say): string | null {
  if (files.length > limits.files) return say("add.too-many", { files: limits.files });
  const json = files.find(({ name, size }) => /\.json$/i.test(name) && size > limits.jsonBytes);
  if (json !== undefined) return say("add.json-too-large", { name: harmless(json.name), megabytes: megabytes(limits.jsonBytes) });
  const all = files.reduce((sum, { size }) => sum + size, 0);
  return all > limits.uploadBytes ? say("add.too-large", { megabytes: megabytes(limits.uploadBytes) }) : null;
}

/** The same of a pasted text. A letter takes three bytes at most. */
export function textFault(text: string, limits: About["limits"], say: Say): string | null {
  const mayBeTooLarge = text.length * 3 > limits.uploadBytes;
  return mayBeTooLarge && new Blob([text]).size > limits.uploadBytes ? say("add.text-too-large", { megabytes: megabytes(limits.uploadBytes) }) : null;
}
