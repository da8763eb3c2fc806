/**
 * How two told values of one thing stand to each other: `equal` is the same value told the same way, `compatible` can both be right,
 * `incompatible` cannot. Only the last is a discrepancy.
 */
export type Agreement = "equal" | "compatible" | "incompatible";

/** True where both values can be right. */
export const areCompatible = (agreement: Agreement): boolean => agreement !== "incompatible";
