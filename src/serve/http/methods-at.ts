import { ENDPOINTS } from "../endpoints/all.ts";
import { BASE } from "./base.ts";

const PATTERNS = ENDPOINTS.map(({ method, path }) => ({ method: method.toUpperCase(), pattern: new RegExp(`^${BASE}${path.replace(/\{\w+\}/g, "[^/]+")}$`) }));

/** The methods that an address of the API takes; none where it is no address. */
export const methodsAt = (path: string): readonly string[] => PATTERNS.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
