import type { z } from "zod";
import type { Lang } from "#text/wording/say.ts";
import type { ProblemCode } from "../contract/problem.ts";
import type { Desk } from "../desk.ts";
import type { Reply } from "./reply.ts";
import type { WrittenJson } from "./written-json.ts";

/** What was asked, checked against the schemas of the endpoint. */
export interface Asked<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly lang: Lang;
  /** The request as it came; its body is read already where the endpoint has a schema for it. */
  readonly request: Request;
}

/** One thing that the API does: where, what may be asked, what is answered. Routes and OpenAPI are both made of it. */
export interface Endpoint<P, Q, B, A> {
  readonly method: "get" | "post" | "put" | "delete";
  /** Below /api/v1; `{name}` stands for a parameter. */
  readonly path: string;
  readonly summary: { readonly ar: string; readonly en: string };
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** Other kinds of content that it takes, which it reads by itself: media types. */
  readonly takes?: readonly string[];
  /** Headers that it heeds. */
  readonly heeds?: readonly string[];
  /** The answer; null where it is no JSON. */
  readonly answer: z.ZodType<A> | null;
  /** 200 where nothing is said. */
  readonly status?: 200 | 201 | 202 | 204;
  /** The media type of an answer that is no JSON. */
  readonly media?: string;
  /** The codes with which it may refuse besides those that any may. */
  readonly refuses: readonly ProblemCode[];
  /** The answer depends on the address alone and on the record, in outline or as it is in the store, and is kept as long as that is the same. */
  readonly kept?: "outline" | "store";
  /** The answer may take longer than a request is given. */
  readonly slow?: boolean;
  respond(asked: Asked<P, Q, B>, desk: Desk): Promise<A | Reply<A> | Response | WrittenJson>;
}

/** Any endpoint, as lists of them hold it. */
export type AnyEndpoint = Endpoint<never, never, never, unknown>;

/** Declares an endpoint: what its schemas say is what `respond` is given and gives. */
export const endpoint = <P = unknown, Q = unknown, B = unknown, A = unknown>(declared: Endpoint<P, Q, B, A>): AnyEndpoint => declared as unknown as AnyEndpoint;
