const MEGABYTE = 1024 * 1024;

/** A size in whole megabytes, as limits are told. */
export const megabytes = (bytes: number): number => Math.floor(bytes / MEGABYTE);
