import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveRecord, type Serving } from "#serve/serve-record.ts";
import type { Job } from "../../api/answers.ts";
import { startChromium } from "./chromium.ts";

const ROOT = join(import.meta.dirname, "../../..");
/** Where the built workbench is. */
export const BENCH = join(ROOT, "web/dist");
/** Pictures of every page, for looking at. */
const PICTURES = join(ROOT, ".cache/screenshots");
const POLL_MS = 150;
/** What comes after the first answers: sentences of the cards, the drawing. */
const SETTLE_MS = 250;

export type Lang = "ar" | "en";
export type Scheme = "light" | "dark";

/** A page on the workbench, and what went wrong on it. */
export interface Opened {
  readonly page: Page;
  /** Messages of errors, scripts and styles that were refused, requests that failed. */
  readonly troubles: string[];
  /** Requests to any other host. */
  readonly strangers: string[];
}

/** How an address is opened. */
interface OpenOptions {
  readonly lang?: Lang;
  readonly scheme?: Scheme;
  readonly width?: number;
  readonly touch?: boolean;
  /** In whose name somebody decided here before; null: nobody has. */
  readonly author?: string | null;
}

/** The real server over a record of its own, and a browser. */
export class Workbench {
  readonly url: string;
  readonly #serving: Serving;
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(serving: Serving, browser: Browser, folder: string) {
    this.url = serving.url;
    this.#serving = serving;
    this.#browser = browser;
    this.#folder = folder;
  }

  /** Serves a record of the example reports and of these. */
  static async start(more: readonly object[] = []): Promise<Workbench> {
    if (!existsSync(join(BENCH, "index.html"))) throw new Error("the browser tests need the built workbench: npm run build");
    const folder = mkdtempSync(join(tmpdir(), "qanat-browser-"));
    const options = { folder, host: "127.0.0.1", port: 0, otherPorts: 0, publicNames: [], newToken: false, author: "اختبار", version: "test", bench: BENCH };
    const serving = await serveRecord({ ...options, rates: FREE, tell: (line) => console.error(line) });
    const workbench = new Workbench(serving, await startChromium(), folder);
    const examples = readFileSync(join(ROOT, "examples/reports/story.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    await workbench.add([...examples, ...more]);
    return workbench;
  }

  /** Takes reports in through the API and waits until they are read. */
  async add(reports: readonly object[]): Promise<Job> {
    const response = await fetch(`${this.url}/api/v1/reports`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
      body: JSON.stringify(reports),
    });
    if (response.status !== 202) throw new Error(`reports were refused: ${await response.text()}`);
    const { job } = (await response.json()) as { job: string };
    for (;;) {
      const told = (await (await fetch(`${this.url}/api/v1/jobs/${job}`)).json()) as Job;
      if (told.state === "done" || told.state === "failed") return told;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  async get<T>(path: string): Promise<T> {
    return (await (await fetch(`${this.url}/api/v1${path}`)).json()) as T;
  }

  /** Keeps a story through the API. */
  async keep(story: object): Promise<void> {
    await this.#write("POST", "/stories", story);
  }

  /** Changes a story through the API, or deletes it where nothing takes its place, as somebody else would. */
  async meddle(id: string, story: object | null): Promise<void> {
    await this.#write(story === null ? "DELETE" : "PUT", `/stories/${id}`, story);
  }

  async #write(method: string, path: string, body: object | null): Promise<void> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { "Content-Type": "application/json", "If-Match": "*" },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${await response.text()}`);
  }

  /** Opens an address in a browser of its own, and waits until nothing loads any more. */
  async open(path: string, { lang = "ar", scheme = "light", width = 1360, touch = false, author = "Leila" }: OpenOptions = {}): Promise<Opened> {
    const context = await this.#browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      locale: lang,
      reducedMotion: "reduce",
      hasTouch: touch,
      isMobile: touch,
    });
    // Whoever has decided before is not asked for a name again.
    if (author !== null) await context.addInitScript((name) => localStorage.setItem("qanat.author", name), author);
    const page = await context.newPage();
    const troubles: string[] = [];
    const strangers: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(this.url) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
    });
    await page.goto(this.#address(path, lang));
    await page.waitForLoadState("networkidle");
    return { page, troubles, strangers };
  }

  /** Leads an open page to another address, and waits until it shows something. */
  async lead(page: Page, path: string, lang: Lang): Promise<void> {
    await page.goto(this.#address(path, lang));
    await page.waitForFunction(() => document.querySelector("main h1") !== null && document.querySelector(".waiting") === null);
    await page.waitForTimeout(SETTLE_MS);
  }

  #address(path: string, lang: Lang): string {
    return `${this.url}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;
  }

  async picture(page: Page, name: string, what: "page" | "view" = "page"): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: what === "page" });
  }

  async end(): Promise<void> {
    await this.#browser.close();
    await this.#serving.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Tests ask faster than people. */
const MANY = { burst: 100_000, perSecond: 100_000 };
const FREE = { reads: MANY, writes: MANY, entries: MANY };
