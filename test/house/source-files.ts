import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** All files under the folders of `root` that end so, as paths from `root` with `/`, sorted. A folder that does not exist has none. */
export function sourceFiles(root: string, folders: readonly string[], ending = ".ts"): readonly string[] {
  return folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
