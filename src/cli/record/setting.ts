/** A setting with where its value comes from; `name` is that of the option or variable, null for a default. */
export interface Setting<T> {
  readonly value: T;
  readonly from: "flag" | "environment" | "default";
  readonly name: string | null;
}
