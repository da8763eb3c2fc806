/** The attributes in the order in which a contact is told. */
export const ATTRIBUTES_SHOWN = ["date", "status", "channel", "place", "duration", "ordinal", "initiator", "outcome"] as const;
/** What the title or a chip tells already, unless an analyst put it there. */
export const ATTRIBUTES_TOLD = ["kind", "undeclared"] as const;
export type Shown = (typeof ATTRIBUTES_SHOWN)[number] | (typeof ATTRIBUTES_TOLD)[number];
/** Rows of the table of accounts. */
export const ATTRIBUTES_COMPARED = ["kind", "status", "date", "duration", "place", "ordinal", "channel", "initiator", "outcome", "undeclared"] as const;
