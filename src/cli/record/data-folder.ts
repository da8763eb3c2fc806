import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Setting } from "./setting.ts";

/** Where the record lies: as asked, else `QANAT_DATA`, else where this system keeps the data of programs. */
export function dataFolder(asked: string | undefined, environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): Setting<string> {
  if (asked !== undefined) return { value: resolve(asked), from: "flag", name: "--data" };
  const set = environment["QANAT_DATA"] ?? "";
  if (set !== "") return { value: resolve(set), from: "environment", name: "QANAT_DATA" };
  return { value: ownFolder(environment, platform), from: "default", name: null };
}

function ownFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = homedir();
  if (platform === "darwin") return join(home, "Library", "Application Support", "qanat");
  if (platform === "win32") return join(environment["LOCALAPPDATA"] || join(home, "AppData", "Local"), "qanat");
  return join(environment["XDG_DATA_HOME"] || join(home, ".local", "share"), "qanat");
}
