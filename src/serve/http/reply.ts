/** An answer with headers of its own. */
export class Reply<A> {
  readonly body: A;
  readonly headers: Readonly<Record<string, string>>;

  constructor(body: A, headers: Readonly<Record<string, string>>) {
    this.body = body;
    this.headers = headers;
  }
}
