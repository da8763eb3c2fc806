import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";

/** A thread does not inherit the cache of compiled code; without it each strips and compiles all modules anew, for a fifth of a second and 30 MB. */
export function withCompileCache(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}
