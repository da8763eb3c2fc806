import { type Utf16, utf16Pattern } from "./utf16.ts";

/** `bytes`: one byte a unit or UTF-8, to be told apart piece by piece. */
export type Encoding = Utf16 | "bytes";

/** The encoding that the beginning of an input shows, and how long its byte-order mark is. */
export function encodingOf(head: Buffer): { readonly encoding: Encoding; readonly mark: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "bytes", mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", mark: 2 };
  return { encoding: utf16Pattern(head) ?? "bytes", mark: 0 };
}
