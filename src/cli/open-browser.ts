import { spawn } from "node:child_process";

/** The program that opens an address in the user's browser. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
const USUAL = ["xdg-open"];

/** Whether somebody sits at a terminal with a browser. */
export const hasBrowser = ({ stdout, env, platform }: Pick<NodeJS.Process, "env" | "platform"> & { readonly stdout: { readonly isTTY?: boolean } }): boolean =>
  stdout.isTTY === true && (platform === "darwin" || platform === "win32" || (env["DISPLAY"] ?? "") !== "" || (env["WAYLAND_DISPLAY"] ?? "") !== "");

/** Opens an address in the user's browser. Where that does not work nothing happens: the address was printed. */
export function openBrowser(url: string): void {
  const [command = "", ...first] = OPENERS[process.platform] ?? USUAL;
  const child = spawn(command, [...first, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
