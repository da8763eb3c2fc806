/** JSON that is written already. */
export class WrittenJson {
  readonly body: Buffer;

  constructor(body: Buffer) {
    this.body = body;
  }
}

/** A list whose items are written already, or an object whose fields are, each with its name. */
export class WrittenItems {
  readonly brackets: "[]" | "{}";
  readonly items: readonly Buffer[];

  constructor(brackets: "[]" | "{}", items: readonly Buffer[]) {
    this.brackets = brackets;
    this.items = items;
  }
}

/** A value, or a field by its name, as JSON. */
export const written = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
export const writtenField = (name: string, value: unknown): Buffer => Buffer.from(`${JSON.stringify(name)}:${JSON.stringify(value)}`);

const COMMA = Buffer.from(",");

/** An object of fields, of which some are written already. */
export function writtenObject(fields: Readonly<Record<string, unknown>>): WrittenJson {
  const pieces: Buffer[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const before = pieces.length === 0 ? "{" : ",";
    if (!(value instanceof WrittenItems)) {
      pieces.push(Buffer.from(before), writtenField(name, value));
      continue;
    }
    pieces.push(Buffer.from(`${before}${JSON.stringify(name)}:${value.brackets[0]}`));
    for (const [i, item] of value.items.entries()) {
      if (i > 0) pieces.push(COMMA);
      pieces.push(item);
    }
    pieces.push(Buffer.from(value.brackets[1] as string));
  }
  return new WrittenJson(Buffer.concat([...pieces, Buffer.from("}")]));
}
