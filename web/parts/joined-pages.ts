import type { Names, Reports } from "../api/answers.ts";

interface Listed<T> {
  readonly items: readonly T[];
  readonly names: Names;
  readonly reports: Reports;
}

/** All pages of a list that came so far, as one. */
export function joinedPages<T>(pages: readonly Listed<T>[] | undefined): Listed<T> {
  const all = pages ?? [];
  return {
    items: all.flatMap((page) => page.items),
    names: Object.assign({}, ...all.map((page) => page.names)) as Names,
    reports: Object.assign({}, ...all.map((page) => page.reports)) as Reports,
  };
}
