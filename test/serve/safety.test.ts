import { connect } from "node:net";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RateLimit } from "../../src/serve/guards/rate.ts";
import { forget, send, served, type Served, sending } from "./served.ts";

/** A workbench as a build leaves it. */
function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "qanat-bench-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), '<!doctype html><title>Qanat</title><script type="module" src="/assets/app-3f9a.js"></script>');
  writeFileSync(join(folder, "assets/app-3f9a.js"), "export const qanat = 1;\n".repeat(200));
  writeFileSync(join(folder, "assets/naskh-77.woff2"), Buffer.alloc(2000, 7));
  writeFileSync(join(folder, "secret.sqlite"), "not for anybody");
  return folder;
}

/** What comes back for bytes as they are. */
const raw = (port: number, host: string, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let text = "";
    const socket = connect(port, host, () => socket.end(bytes));
    socket.on("data", (piece) => (text += piece.toString()));
    socket.on("close", () => resolve(text));
  });

const bench = benchFolder();
let server: Served;
beforeAll(async () => {
  server = await served({ bench });
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
  forget(bench);
});

describe("on this machine alone", () => {
  test("every answer has the safe headers, also refusals and pages", async () => {
    for (const path of [
      "/",
      "/contacts/1.2",
      "/assets/app-3f9a.js",
      "/assets/none.js",
      "/api/v1/counts",
      "/api/v1/none",
      "/api/v1/docs",
      "/api/v1/openapi.json",
      "/enter.css",
    ]) {
      const { headers } = await server.ask(path);
      const policy = headers["content-security-policy"] as string;
      expect(policy, path).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
      });
      expect(headers["access-control-allow-origin"]).toBeUndefined();
      expect(headers["x-powered-by"]).toBeUndefined();
    }
  });
  test.each([
    ["localhost", 200],
    ["localhost:4617", 200],
    ["LOCALHOST.", 200],
    ["127.0.0.1", 200],
    ["127.8.9.1:1", 200],
    ["[::1]:4617", 200],
    ["evil.example", 421],
    ["localhost.evil.example", 421],
    ["127.0.0.1.nip.io", 421],
    ["192.168.1.7", 421],
  ])("asked under the name «%s»: %i", async (host, status) => {
    for (const path of ["/api/v1/counts", "/", "/assets/app-3f9a.js"]) {
      const answered = await server.ask(path, { headers: { host } });
      expect(answered.status, path).toBe(status);
      if (status === 421) expect(answered.json.code).toBe("host-refused");
    }
  });
  test.each(["localhost@evil.example", "[::1", "", "localhost evil.example"])("asked under a name that is none: «%s»", async (host) => {
    const { hostname, port } = new URL(server.url);
    const answer = await raw(Number(port), hostname, `GET /api/v1/counts HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 4(00|21) /);
  });
  test("asked without a name", async () => {
    const { hostname, port } = new URL(server.url);
    for (const version of ["1.1", "1.0"])
      expect(await raw(Number(port), hostname, `GET /api/v1/counts HTTP/${version}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4(00|21) /);
  });
  test("other sites may not ask on behalf of a visitor", async () => {
    const host = new URL(server.url).host;
    const own = `http://${host}`;
    const change = (headers: Readonly<Record<string, string>>): Promise<number> =>
      server.ask("/api/v1/stories", sending({ names: { ar: "أ", en: "a" } }, { host, ...headers })).then((answered) => answered.status);
    expect(await change({})).toBe(201);
    expect(await change({ origin: own, "sec-fetch-site": "same-origin" })).toBe(201);
    expect(await change({ origin: "https://evil.example", "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await change({ origin: "https://evil.example" })).toBe(403);
    expect(await change({ origin: "null" })).toBe(403);
    expect(await change({ origin: "http://localhost:3000", "sec-fetch-site": "same-site" })).toBe(403);
    expect(await change({ "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await change({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", origin: "https://evil.example" })).toBe(403);
    const look = (headers: Readonly<Record<string, string>>, path = "/api/v1/counts"): Promise<number> =>
      server.ask(path, { headers: { host, ...headers } }).then((a) => a.status);
    expect(await look({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" })).toBe(403);
    expect(await look({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", origin: "https://evil.example" })).toBe(403);
    expect(await look({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" }, "/")).toBe(403);
    expect(await look({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }, "/contacts/1")).toBe(200);
    expect(await look({ "sec-fetch-site": "none", "sec-fetch-mode": "navigate" }, "/")).toBe(200);
  });
});

describe("the workbench is served", () => {
  test("its files with their types, unchanging ones for ever", async () => {
    const script = await server.ask("/assets/app-3f9a.js", { headers: { "accept-encoding": "br" } });
    expect(script.headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "br",
      vary: "Accept-Encoding",
    });
    expect((await server.ask("/assets/naskh-77.woff2", { headers: { "accept-encoding": "br" } })).headers["content-encoding"]).toBeUndefined();
    const page = await server.ask("/");
    expect(page.headers["cache-control"]).toBe("no-cache");
    const again = await server.ask("/", { headers: { "if-none-match": page.headers.etag as string } });
    expect([again.status, again.text]).toEqual([304, ""]);
  });
  test("its page for the address of every view, and for nothing else", async () => {
    const { text } = await server.ask("/");
    for (const path of ["/timeline?from=2025-01-01", "/contacts/992fddeffdc78f56.480", "/reports/abc", "/ar/search?q=%D8%A8"]) {
      const answered = await server.ask(path, { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } });
      expect([answered.status, answered.text], path).toEqual([200, text]);
    }
    for (const path of ["/assets/none.js", "/api/none", "/api/v2/contacts"])
      expect((await server.ask(path, { headers: { accept: "text/html" } })).status, path).toBe(404);
    expect((await server.ask("/favicon.ico", { headers: { accept: "image/*", "sec-fetch-dest": "image" } })).status).toBe(404);
    expect((await server.ask("/timeline", { method: "POST" })).status).toBe(404);
  });
  test.each([
    "/../package.json",
    "/assets/../../package.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%00",
    "/secret.sqlite",
    "//etc/passwd",
    "/assets/..\\..\\x",
    "/%E0%A4%A",
  ])("no path leads out of it: %s", async (path) => {
    const { text, status } = await server.ask(path, { headers: { accept: "image/png" } });
    expect(text).not.toMatch(/root:|"qanat"|not for anybody/);
    expect([400, 404]).toContain(status);
  });
});

describe("what is too much is refused", () => {
  const json = { "content-type": "application/json" };
  test("a body larger than is taken, told before and while it comes", async () => {
    const large = "x".repeat(9 * 1024 * 1024);
    for (const headers of [json, { ...json, "transfer-encoding": "chunked" }]) {
      const answered = await server.ask("/api/v1/reports", { method: "POST", headers, body: JSON.stringify({ text: large }) }).catch((error: Error) => error);
      // A server that has said no may close the line before all is sent.
      if (!(answered instanceof Error)) expect([answered.status, answered.json.code]).toEqual([413, "body-too-large"]);
    }
    const told = await server.ask("/api/v1/reports", { method: "POST", headers: { ...json, "content-length": "900000000" } });
    expect(told.json.code).toBe("body-too-large");
    expect((await server.ask("/api/v1/counts")).status).toBe(200);
  });
  test("JSON that is nested without end", async () => {
    for (const body of ["[".repeat(2_000_000), `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`]) {
      const answered = await server.ask("/api/v1/reports", { method: "POST", headers: json, body });
      expect([answered.status, answered.json.code]).toEqual([400, "json-broken"]);
    }
    const brackets = await server.ask("/api/v1/reports", sending({ text: "[".repeat(1000), title: '"\\"[[' }));
    expect(brackets.status).toBe(202);
    await server.over(brackets.json.job);
  });
  test("wrong encodings", async () => {
    const windows = Buffer.from([0x7b, 0x22, 0x74, 0x65, 0x78, 0x74, 0x22, 0x3a, 0x22, 0xc8, 0xe6, 0xca, 0xed, 0xe4, 0x22, 0x7d]);
    const utf16 = Buffer.from('{"text":"بوتين"}', "utf16le");
    for (const body of [windows, utf16]) expect((await server.ask("/api/v1/reports", { method: "POST", headers: json, body })).status).toBe(400);
    const zipped = await server.ask("/api/v1/reports", { method: "POST", headers: { ...json, "content-encoding": "gzip" }, body: "x" });
    expect([zipped.status, zipped.json.code]).toEqual([415, "media-type-unsupported"]);
  });
  test("keys that mean something to the language are only data", async () => {
    const answered = await server.ask("/api/v1/decisions", {
      method: "POST",
      headers: json,
      body: '{"__proto__":{"a":1},"constructor":1,"action":{"type":"undo","decision":1}}',
    });
    expect(answered.status).toBe(400);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
    expect((await server.ask("/api/v1/contacts?__proto__=1")).status).toBe(400);
  });
  test("an address or headers without end", async () => {
    expect((await server.ask(`/api/v1/contacts?actor=${"a".repeat(10_000)}`)).status).toBe(400);
    const answered = await server.ask("/api/v1/counts", { headers: { "x-long": "a".repeat(20_000) } }).catch(() => null);
    expect([431, undefined]).toContain(answered?.status);
    const words = encodeURIComponent("بوتين ".repeat(80));
    expect((await server.ask(`/api/v1/search?q=${words}`)).status).toBe(200);
    const asked = async (q: string): Promise<number | string> => {
      const { status, json } = await server.ask(`/api/v1/search?q=${encodeURIComponent(q)}`);
      return status === 400 ? json.code : status;
    };
    for (const strange of ['"', "-", '"" -""', "*", "a AND OR NOT (", "'; DROP TABLE reports; --", "\u0000", "title:x"])
      expect([200, "no-words"], strange).toContain(await asked(strange));
  });
  test("bytes that are no request", async () => {
    const { hostname, port } = new URL(server.url);
    const answer = await raw(Number(port), hostname, "\u0016\u0003\u0001 hello\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 |^$/);
    expect((await server.ask("/api/v1/counts")).status).toBe(200);
  });
  test("whoever asks too often has to wait, and is told how long", async () => {
    const slow = await served({ rates: { reads: { burst: 1, perSecond: 1 }, writes: { burst: 2, perSecond: 0.01 }, entries: { burst: 1, perSecond: 1 } } });
    const story = sending({ names: { ar: "أ", en: "a" } });
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push(await slow.ask("/api/v1/stories", story));
    expect(answers.map((a) => a.status)).toEqual([201, 201, 429, 429]);
    expect(Number(answers[3]?.headers["retry-after"])).toBeGreaterThan(50);
    expect(answers[3]?.json.code).toBe("too-many-requests");
    // Questions from this machine are free.
    for (let i = 0; i < 5; i++) expect((await slow.ask("/api/v1/counts")).status).toBe(200);
    await slow.close();
    forget(slow.folder);
  });
  test("the rate is counted by address, fills up again, and forgets", () => {
    const limit = new RateLimit({ burst: 2, perSecond: 1 });
    limit.check("a", 0);
    limit.check("a", 0);
    expect(() => limit.check("a", 0)).toThrow();
    limit.check("b", 0);
    limit.check("a", 1000);
    expect(() => limit.check("a", 1000)).toThrow();
    for (let i = 0; i < 30_000; i++) limit.check(`x${i}`, 2000);
  });
});

describe("where others can reach it", () => {
  let open: Served;
  let cookie: string;
  beforeAll(async () => {
    open = await served({ host: "0.0.0.0", publicNames: ["qanat.example.org"], bench });
  });
  afterAll(async () => {
    await open.close();
    forget(open.folder);
  });
  const local = (): string => open.url.replace("localhost", "127.0.0.1");
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): ReturnType<typeof send> => send(local(), path, { headers });

  test("nothing is told without the token", async () => {
    for (const path of ["/api/v1/counts", "/api/v1/openapi.json", "/api/v1/docs", "/", "/assets/app-3f9a.js", "/api/v1/none"]) {
      const answered = await ask(path);
      expect([answered.status, answered.headers["www-authenticate"]], path).toEqual([401, "Bearer"]);
      expect(answered.text).not.toContain("qanat = 1");
    }
    const page = await ask("/contacts/1", { accept: "text/html", "accept-language": "ar" });
    expect([page.status, page.headers["content-type"]]).toEqual([401, "text/html; charset=utf-8"]);
    expect(page.text).toContain('<html lang="ar" dir="rtl">');
    expect((await ask("/enter.css")).status).toBe(200);
  });
  test("the token lets programs in; a wrong one does not", async () => {
    expect(open.token).toMatch(/^[\w-]{43}$/);
    expect((await ask("/api/v1/counts", { authorization: `Bearer ${open.token}` })).status).toBe(200);
    for (const wrong of [`Bearer ${open.token}x`, "Bearer x", `Basic ${open.token}`, "Bearer", `bearer  ${open.token} x`])
      expect((await ask("/api/v1/counts", { authorization: wrong })).status, wrong).toBe(401);
    expect((await ask(`/api/v1/counts?token=${open.token}`)).status).toBe(401);
  });
  test("it is kept as a hash, for this user alone", () => {
    const file = join(open.folder, "access.json");
    expect(statSync(file).mode & 0o077).toBe(0);
    for (const name of readdirSync(open.folder)) if (name.endsWith(".json")) expect(readFileSync(join(open.folder, name), "utf8")).not.toContain(open.token);
  });
  const enter = (form: Readonly<Record<string, string>>): ReturnType<typeof send> =>
    send(local(), "/enter", { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams(form).toString() });
  test("a link lets one browser in, once; looking at it uses nothing up", async () => {
    const { searchParams, pathname, search } = new URL(open.link as string);
    const link = searchParams.get("link") as string;
    for (let i = 0; i < 2; i++) {
      const page = await ask(`${pathname}${search}`);
      expect([page.status, page.headers["set-cookie"]]).toEqual([200, undefined]);
      expect(page.text).toContain(`value="${link}"`);
    }
    const entered = await enter({ link });
    expect([entered.status, entered.headers["location"]]).toEqual([303, "/"]);
    const set = entered.headers["set-cookie"]?.[0] as string;
    expect(set).toMatch(/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    cookie = set.split(";")[0] as string;
    expect((await enter({ link })).status).toBe(403);
    expect((await ask("/api/v1/counts", { cookie })).status).toBe(200);
    expect((await ask("/", { cookie: `other=1; ${cookie}; more=2` })).status).toBe(200);
    expect((await ask("/api/v1/counts", { cookie: `${cookie}x` })).status).toBe(401);
  });
  test("so does the token, typed in; what is sent is shown harmlessly", async () => {
    expect((await enter({ token: "wrong" })).status).toBe(403);
    expect((await enter({ token: ` ${open.token} ` })).status).toBe(303);
    expect((await ask('/enter?link="><script>alert(1)</script>')).text).not.toContain("<script>");
  });
  test("a cookie alone does not let other sites change anything", async () => {
    const answered = await send(local(), "/api/v1/stories", sending({ names: { ar: "أ", en: "a" } }, { cookie, origin: "https://evil.example" }));
    expect(answered.status).toBe(403);
  });
  test("it goes by its addresses and names, and no others", async () => {
    const authorization = `Bearer ${open.token}`;
    for (const host of ["192.168.1.7:4617", "qanat.example.org", "[fe80::1]", "localhost"])
      expect((await ask("/api/v1/counts", { host, authorization })).status, host).toBe(200);
    for (const host of ["evil.example", "qanat.example.org.evil.example"])
      expect((await ask("/api/v1/counts", { host, authorization })).status, host).toBe(421);
  });
  test("after a restart the token is not shown again, and still holds; a new one puts the old one out", async () => {
    const token = open.token as string;
    const { folder } = open;
    await open.close();
    const again = await served({ host: "0.0.0.0", folder });
    expect(again.token).toBeNull();
    const at = again.url.replace("localhost", "127.0.0.1");
    expect((await send(at, "/api/v1/counts", { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    expect((await send(at, "/api/v1/counts", { headers: { cookie } })).status).toBe(200);
    await again.close();
    open = await served({ host: "0.0.0.0", folder, newToken: true, bench });
    expect(open.token).not.toBe(token);
    expect((await ask("/api/v1/counts", { authorization: `Bearer ${token}` })).status).toBe(401);
    expect((await ask("/api/v1/counts", { cookie })).status).toBe(401);
    expect((await ask("/api/v1/counts", { authorization: `Bearer ${open.token}` })).status).toBe(200);
  });
  test("whoever guesses tokens is slowed down", async () => {
    const guarded = await served({
      host: "0.0.0.0",
      rates: { reads: { burst: 1000, perSecond: 1 }, writes: { burst: 1000, perSecond: 1 }, entries: { burst: 3, perSecond: 0.01 } },
    });
    const at = guarded.url.replace("localhost", "127.0.0.1");
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push((await send(at, "/api/v1/counts", { headers: { authorization: "Bearer guess" } })).status);
    expect(answers).toEqual([401, 401, 401, 429, 429]);
    await guarded.close();
    forget(guarded.folder);
  });
});

describe("behind a proxy on the same machine", () => {
  test("whoever comes under a public name needs the token, though all of them come from this machine", async () => {
    const behind = await served({ publicNames: ["qanat.example.org"] });
    const ask = (headers: Readonly<Record<string, string>> = {}): ReturnType<typeof send> =>
      send(behind.url, "/api/v1/counts", { headers: { host: "qanat.example.org", ...headers } });
    expect([behind.token, (await ask()).status, (await ask({ authorization: `Bearer ${behind.token}` })).status]).toEqual([expect.any(String), 401, 200]);
    await behind.close();
    forget(behind.folder);
  });
});
