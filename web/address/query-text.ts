/** What stands behind the `?` of an address: words by name, several where the name is repeated. */
export type AddressValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads `?a=1&b=2&b=3`. */
export function readQueryText(text: string): Record<string, string | string[]> {
  const values = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of new URLSearchParams(text)) {
    const before = values[name];
    if (before === undefined) values[name] = value;
    else values[name] = typeof before === "string" ? [before, value] : [...before, value];
  }
  return values;
}

/** Writes what is told, in order of the names; the same values always give the same text. */
export function writeQueryText(values: AddressValues): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(values).sort()) {
    const value = values[name];
    if (value === undefined || value === "") continue;
    for (const each of typeof value === "string" ? [value] : value) query.append(name, each);
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
