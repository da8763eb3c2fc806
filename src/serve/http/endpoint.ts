import type { z } from "zod";
import type { Lang } from "#text/wording/say.ts";
import type { ProblemCode } from "../contract/problem.ts";
import type { Told } from "../contract/told.ts";
import type { Desk } from "../desk.ts";
import type { AskedHeader } from "./openapi/headers.ts";
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

/** A question as it may be asked of the record of the example reports, with an ETag or a job that is there: shown to whoever reads of the endpoint, and asked by a test. */
export interface Example {
  /** Values of the parameters in the path. */
  readonly params?: Readonly<Record<string, string>>;
  /** What stands behind the question mark. */
  readonly query?: string;
  readonly body?: unknown;
  /** Names of headers that it has besides those that are needed. */
  readonly sends?: readonly string[];
}

/** A kind of content that an endpoint reads by itself. */
export interface Taken {
  /** The media type. */
  readonly type: string;
  /** A schema of zod or of OpenAPI. */
  readonly schema: z.ZodType | Readonly<Record<string, unknown>>;
  readonly examples: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
  /** Of a form, what its parts are. */
  readonly encoding?: Readonly<Record<string, object>>;
}

/** One thing that the API does: where, what may be asked, what is answered. Routes and OpenAPI are both made of it. */
export interface Endpoint<P, Q, B, A> {
  readonly method: "get" | "post" | "put" | "delete";
  /** Below /api/v1; `{name}` stands for a parameter. */
  readonly path: string;
  readonly summary: Told;
  /** What whoever uses it should know besides. */
  readonly note?: Told;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** Other kinds of content that it takes, which it reads by itself. */
  readonly takes?: readonly Taken[];
  /** Headers that it heeds. */
  readonly heeds?: readonly AskedHeader[];
  /** The answer; null where it is no JSON. */
  readonly answer: z.ZodType<A> | null;
  /** 200 where nothing is said. */
  readonly status?: 200 | 201 | 202 | 204;
  /** What an answer that is no JSON is. */
  readonly media?: { readonly type: string; readonly schema: Readonly<Record<string, unknown>>; readonly example: string };
  /** Another answer that is no refusal, without content. */
  readonly also?: { readonly status: number; readonly told: Told };
  readonly example: Example;
  /** Other bodies that it may be sent, of which a test asks as well. */
  readonly otherBodies?: Taken["examples"];
  /** The codes with which it may refuse besides those that any may. */
  readonly refuses: readonly ProblemCode[];
  /** The answer depends on the address alone and on the record, in outline or as it is in the store, and is kept as long as that is the same. */
  readonly kept?: "outline" | "store";
  respond(asked: Asked<P, Q, B>, desk: Desk): Promise<A | Reply<A> | Response | WrittenJson>;
}

/** Any endpoint, as lists of them hold it. */
export type AnyEndpoint = Endpoint<never, never, never, unknown>;

/** Declares an endpoint: what its schemas say is what `respond` is given and gives. */
export const endpoint = <P = unknown, Q = unknown, B = unknown, A = unknown>(declared: Endpoint<P, Q, B, A>): AnyEndpoint => declared as unknown as AnyEndpoint;
