/** Something in a record that is not as it must be. */
export interface Fault {
  readonly check: "database" | "report" | "search" | "evidence" | "contact";
  /** The id of what it is about: a report, an account, a fact, a contact; the file's own checks have none. */
  readonly subject: string | null;
  readonly detail: string;
}
