import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy before a server, as bad lines make one. */
export interface CuttingProxy {
  readonly url: string;
  /** Behind which event each line for events was asked for; null: from the beginning. */
  readonly lines: readonly (string | null)[];
  end(): void;
}

/** Passes everything on, but cuts the first line for events after its first event. */
export async function cuttingProxy(to: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(to);
  const lines: (string | null)[] = [];
  const server = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const passed = request({ hostname, port, method, path, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 0, response.headers);
      response.pipe(answer);
      if (path?.endsWith("/events") !== true) return;
      lines.push(String(headers["last-event-id"] ?? "") || null);
      if (lines.length === 1) response.on("data", (piece: Buffer) => piece.includes("event:") && setImmediate(() => answer.destroy()));
    });
    passed.on("error", () => answer.destroy());
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lines,
    end: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
