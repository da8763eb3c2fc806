/** The note that says how far a rebuild has come: the id of the last report that was read again, empty at its start. Null where none is under way. */
export const REBUILD_NOTE = "rebuild";
