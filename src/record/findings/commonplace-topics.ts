/** Topics that nearly every contact has: they tie nothing to anything, and to leave them out says nothing. */
export const COMMONPLACE: ReadonlySet<string> = new Set(["bilateral_relations", "regional_developments", "international_issues", "diplomatic_relations"]);
