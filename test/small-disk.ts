import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of a few megabytes in memory; null where one may not mount any. */
export function smallDisk(megabytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), "qanat-disk-"));
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]).status === 0) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

/** Takes a disk away again. */
export function dropDisk(disk: string | null): void {
  if (disk === null) return;
  spawnSync("umount", [disk]);
  rmSync(disk, { recursive: true });
}
