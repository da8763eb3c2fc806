import { useSay } from "../words/language.tsx";

interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

/** Gets the next page of a list, where there is one. */
export function More({ pages }: { readonly pages: Pages }) {
  const say = useSay();
  if (!pages.hasNextPage) return null;
  return (
    <p>
      <button type="button" className="button" disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        {say(pages.isFetchingNextPage ? "loading" : "more")}
      </button>
    </p>
  );
}
