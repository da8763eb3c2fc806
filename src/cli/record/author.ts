import { userInfo } from "node:os";
import type { Setting } from "./setting.ts";

/** In whose name decisions are made: as asked, else `QANAT_AUTHOR`, else the name of the system's user. */
export function author(asked: string | undefined, environment: NodeJS.ProcessEnv): Setting<string> {
  if (asked !== undefined && asked.trim() !== "") return { value: asked.trim(), from: "flag", name: "--author" };
  const set = environment["QANAT_AUTHOR"]?.trim() ?? "";
  if (set !== "") return { value: set, from: "environment", name: "QANAT_AUTHOR" };
  return { value: userName(), from: "default", name: null };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A system without an entry for this user.
    return "analyst";
  }
}
