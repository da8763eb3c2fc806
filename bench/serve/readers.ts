import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Dice } from "../dice.ts";

/** What many readers met. */
export interface Met {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds from asking to the last byte. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
  /** Mean size of an answer, in bytes as sent. */
  readonly bytes: number;
  /** Answers that were none: any status but 200. */
  readonly failed: number;
}

/** How readers read. */
export interface Reading {
  readonly url: string;
  readonly readers: number;
  readonly seconds: number;
  /** How long a reader looks at an answer before asking again, in milliseconds: half of it at least, and as much again by chance. 0: not at all. */
  readonly pause: number;
  readonly roll: Dice;
  /** The next address that a reader asks for. */
  readonly address: (roll: Dice) => string;
}

/** Lets readers read for a while. What they ask is decided by the dice; each has a connection of its own, and takes answers compressed as browsers do. */
export async function readMuch({ url, readers, seconds, pause, roll, address }: Reading): Promise<Met> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const times: number[] = [];
  let bytes = 0;
  let failed = 0;
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const reader = async (): Promise<void> => {
    await sleep(roll(Math.max(pause, 1)));
    while (performance.now() < until) {
      const path = address(roll);
      const asked = performance.now();
      const got = await ask(agent, url, path);
      times.push(performance.now() - asked);
      bytes += got.bytes;
      if (got.status !== 200) failed++;
      if (pause > 0) await sleep(pause / 2 + roll(pause));
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  const took = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length,
    perSecond: times.length / took,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    most: times.at(-1) ?? 0,
    bytes: bytes / Math.max(times.length, 1),
    failed,
  };
}

function ask(agent: Agent, url: string, path: string): Promise<{ readonly status: number; readonly bytes: number }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request({ agent, host: hostname, port, path, headers: { "accept-encoding": "gzip" } }, (response) => {
      let bytes = 0;
      response.on("data", (piece: Buffer) => (bytes += piece.length));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, bytes }));
    });
    asking.on("error", reject);
    asking.end();
  });
}
