/** An answer with headers of its own. */
export class Reply<A> {
  readonly body: A;
  readonly headers: Readonly<Record<string, string>>;
  /** See `MadeAnswer`. */
  readonly state: string | null;

  constructor(body: A, headers: Readonly<Record<string, string>>, state: string | null = null) {
    this.body = body;
    this.headers = headers;
    this.state = state;
  }
}
