import { open } from "node:fs/promises";

/** What a file system says that cannot flush a folder, as some over a network. */
const CANNOT: readonly unknown[] = ["EINVAL", "ENOTSUP"];

/**
 * Flushes a folder to the disk: which files are in it, and by which names. A file that was flushed itself is not found again after a power cut where its folder was not. Windows opens no folder
 * and keeps its entries by itself.
 */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const opened = await open(folder, "r");
  try {
    await opened.sync();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && CANNOT.includes(error.code))) throw error;
  } finally {
    await opened.close();
  }
}
