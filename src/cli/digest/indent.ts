/** What stands under a heading is set in by so much. */
export const INDENT = "   ";
