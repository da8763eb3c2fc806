/** What the database could not do. One class a cause; `reason` is the key of its message. The message begins with the room. */
export abstract class StoreError extends Error {
  abstract readonly reason: string;

  constructor(what: string, options?: ErrorOptions) {
    super(`store: cannot ${what}`, options);
    this.name = new.target.name;
  }
}
