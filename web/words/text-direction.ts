/** The direction of a field: of what is written in it; empty, its placeholder is of the page. */
export const dirOf = (text: string): "auto" | undefined => (text === "" ? undefined : "auto");
