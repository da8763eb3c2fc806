import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The port is taken, and so are those after it that were tried. */
export class PortTaken extends Error {
  override readonly name = "PortTaken";
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(`serve: port ${port} is taken`, options);
    this.port = port;
  }
}

/** Listens, on the next port where one is taken; the answer is the address. Throws `PortTaken` and what the system says. */
export async function listen(
  server: Server,
  { host, port, otherPorts }: { readonly host: string; readonly port: number; readonly otherPorts: number },
): Promise<string> {
  for (let tried = 0; ; tried++) {
    try {
      server.listen({ host, port: port + tried });
      await once(server, "listening");
      return addressOf(host, (server.address() as AddressInfo).port);
    } catch (cause) {
      if (!(cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE")) throw cause;
      if (tried >= otherPorts) throw new PortTaken(port, { cause });
    }
  }
}

/** What to open: the host as it was given; where that stands for all addresses, this machine's own. */
function addressOf(host: string, port: number): string {
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}
