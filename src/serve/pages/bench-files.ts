import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** What the files of the workbench are. Others are not served. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};
/** Of these nothing is gained by compressing them again. */
const PACKED = new Set([".png", ".webp", ".woff2", ".ico"]);
/** Files whose name holds the hash of their content never change. */
const HASHED = "/assets/";
/** Good and quick enough: each file is compressed once. */
const QUALITY = 9;

const compress = promisify(brotliCompress);

/** One file of the workbench, in memory. */
export class BenchFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly tag: string;
  readonly #packed: boolean;
  #compressed: Promise<Buffer> | null = null;

  constructor(path: string, body: Buffer) {
    this.body = body;
    this.tag = `"${hash("sha1", body, "base64url")}"`;
    this.#packed = PACKED.has(extname(path));
    this.headers = {
      "content-type": TYPES[extname(path)] as string,
      "cache-control": path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache",
      etag: this.tag,
      vary: "Accept-Encoding",
    };
  }

  async compressed(): Promise<Buffer | null> {
    if (this.#packed) return null;
    this.#compressed ??= compress(this.body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
    return this.#compressed;
  }
}

/** The files of the built workbench by their paths; none where it was not built. Only these are ever served: a path that somebody sends opens no file. */
export function readBench(folder: string): ReadonlyMap<string, BenchFile> {
  const files = new Map<string, BenchFile>();
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return files;
  }
  for (const entry of entries) {
    if (!entry.isFile() || TYPES[extname(entry.name)] === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file.slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, "")}`;
    files.set(path, new BenchFile(path, readFileSync(file)));
  }
  return files;
}
