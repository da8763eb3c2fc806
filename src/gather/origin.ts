/** Where a report came from: the path as given (`-` for standard input) and the line in a file of JSON Lines, counted from 1; null for a whole file. */
export interface Origin {
  readonly input: string;
  readonly line: number | null;
}
