/** A word or phrase that is looked for. */
export interface Term {
  /** Of each word of the phrase the forms under which it may stand in the index. */
  readonly words: readonly (readonly string[])[];
  /** It must not occur. */
  readonly absent: boolean;
}
