import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, test } from "vitest";
import { en } from "../../src/cli/messages/en.ts";

const BIN = join(import.meta.dirname, "../../bin/qanat");
const folder = mkdtempSync(join(tmpdir(), "qanat-serve-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `qanat serve`; its first line of output, and how it ends. */
function run(args: readonly string[]) {
  const child = spawn(process.execPath, [BIN, "serve", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "", LC_MESSAGES: "" },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => (out += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (err += piece.toString()));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, out, err }));
  const line = new Promise<string>((resolve) => createInterface({ input: child.stdout }).once("line", resolve));
  return { child, ended, line };
}

describe("qanat serve", () => {
  test("serves until it is told to end; a second one says where the first is", async () => {
    const first = run(["--data", folder, "--port", "0", "--json", "--no-open", "--author", "مريم"]);
    const { url, link, token } = JSON.parse(await first.line) as { url: string; link: string | null; token: string | null };
    expect([link, token]).toEqual([null, null]);
    const about = (await (await fetch(`${url}/api/v1/about`)).json()) as { author: string; version: string };
    expect(about).toMatchObject({ author: "مريم", version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    const second = await run(["--data", folder, "--port", "0", "--no-open", "--lang", "ar"]).ended;
    expect(second.code).toBe(0);
    expect(second.out).toContain(url);
    first.child.kill("SIGTERM");
    const { code, err } = await first.ended;
    expect([code, err]).toEqual([0, `qanat: ${en["serve.ended"]}\n`]);
    await expect(fetch(url)).rejects.toThrow();
  });
  test("shows token and link where others can reach it", async () => {
    const other = join(folder, "open");
    const { child, line, ended } = run(["--data", other, "--port", "0", "--host", "0.0.0.0", "--json", "--no-open"]);
    const { url, link, token } = JSON.parse(await line) as { url: string; link: string; token: string };
    expect(link).toContain(`${url}/enter?link=`);
    expect((await fetch(`${url}/api/v1/counts`)).status).toBe(401);
    expect((await fetch(`${url}/api/v1/counts`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    child.kill("SIGINT");
    expect((await ended).code).toBe(0);
  });
  test("says what is wrong, and how it is used", async () => {
    for (const port of ["x", "-1", "65536", "1.5"]) {
      const { code, err } = await run([`--port=${port}`]).ended;
      expect([code, err.split("\n")[1]]).toEqual([2, "See: qanat serve --help"]);
    }
    const taken = createServer();
    taken.listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    const refused = await run(["--data", join(folder, "taken"), "--port", String(port), "--no-open"]).ended;
    expect([refused.code, refused.err]).toEqual([1, `qanat: port ${port} is in use; choose another with --port\n`]);
    taken.close();
    const strange = await run(["--data", join(folder, "taken"), "--host", "203.0.113.7", "--no-open"]).ended;
    expect([strange.code, strange.err]).toEqual([1, expect.stringContaining("EADDRNOTAVAIL")]);
    for (const lang of ["ar", "en"]) {
      const { code, out } = await run(["--help", "--lang", lang]).ended;
      expect([code, out]).toEqual([0, expect.stringContaining("qanat serve --port 8080 --no-open")]);
    }
  });
});
