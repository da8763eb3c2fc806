/** A schema as the OpenAPI document has it; what the page shows of it. */
export interface SchemaShown {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly "x-description-ar"?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly items?: SchemaShown;
  readonly anyOf?: readonly SchemaShown[];
  readonly oneOf?: readonly SchemaShown[];
  readonly allOf?: readonly SchemaShown[];
  readonly properties?: Readonly<Record<string, SchemaShown>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaShown | boolean;
  readonly contentSchema?: SchemaShown;
  readonly "x-events"?: Readonly<Record<string, SchemaShown>>;
}

export interface MediaShown {
  readonly schema?: SchemaShown;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
}

export interface ParameterShown {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly "x-description-ar"?: string;
  readonly schema: SchemaShown;
}

export interface ResponseShown {
  readonly description: string;
  readonly "x-description-ar"?: string;
  readonly "x-problems"?: readonly string[];
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, MediaShown>>;
}

export interface OperationShown {
  readonly operationId: string;
  readonly summary: string;
  readonly "x-summary-ar": string;
  readonly description?: string;
  readonly "x-description-ar"?: string;
  readonly "x-codeSamples": readonly { readonly source: string }[];
  readonly parameters?: readonly (ParameterShown | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaShown>> };
  readonly responses: Readonly<Record<string, ResponseShown>>;
}

/** The OpenAPI document, so far as the page is made of it. */
export interface ApiDocument {
  readonly info: { readonly description: string; readonly "x-description-ar": string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationShown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, SchemaShown>>; readonly parameters: Readonly<Record<string, ParameterShown>> };
}
