import { Refused } from "../api/request.ts";

/** A piece of the workbench that is not there any more, though the server answers: the workbench was renewed since this page was loaded. */
export class Renewed extends Error {
  override readonly name = "Renewed";
}

/** Loads a piece of the workbench. Throws `Refused` (`unreachable`) where the server does not answer, `Renewed` where it does and has no such piece. */
export async function piece<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (await answers()) throw new Renewed("web: a piece of the workbench is gone", { cause });
    throw new Refused(0, "unreachable", "");
  }
}

/** Whether the server answers at all. */
export async function answers(): Promise<boolean> {
  try {
    return (await fetch("/api/v1/about", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
