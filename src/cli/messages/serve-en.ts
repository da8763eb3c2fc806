import type { Message } from "#text/wording/message.ts";

/** What `qanat serve` says, in English. */
export const serveEn = {
  "serve.at": "The record is served at {url}",
  "serve.token": "The token, shown this once: {token}",
  "serve.link": "To come in with a browser, once and within a quarter of an hour: {link}",
  "serve.unencrypted": "What is sent is not encrypted: in a network that is not your own, put a proxy with TLS before it.",
  "serve.folder": "Record: {folder}",
  "serve.stop": "Ctrl+C ends it.",
  "serve.ended": "Ended. What was being taken in goes on at the next start.",
  "serve.already": "The record in {folder} is served already, at {url}",
  "failed.port-taken": "port {port} is in use; choose another with --port",
  "failed.cannot-listen": "{host}, port {port}: not possible here (system: {code})",
} as const satisfies Record<string, Message>;
