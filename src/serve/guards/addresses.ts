import { isIP } from "node:net";

/** Whether an address leads back to this machine. */
export const isLoopback = (address: string): boolean => {
  const plain = address.replace(/^::ffff:/, "");
  return plain === "::1" || (isIP(plain) === 4 && plain.startsWith("127."));
};

/** Whether the server, bound to this host, can be reached from this machine alone. */
export const isLoopbackHost = (host: string): boolean => host === "localhost" || isLoopback(host);

/** The name in a Host header, without port and brackets, in small letters; null where it is none. */
export function hostName(header: string | null | undefined): string | null {
  const match = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@\s]+))(?::\d{1,5})?$/i.exec(header ?? "");
  return match === null ? null : (match[1] ?? match[2] ?? "").toLowerCase().replace(/\.$/, "");
}
