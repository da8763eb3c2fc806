import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { useSay } from "../words/language.tsx";

/** For a view that failed as a whole. */
export function Broken({ error }: { readonly error: Error }) {
  return (
    <Page title={useSay()("trouble.refused")}>
      <Trouble error={error} />
    </Page>
  );
}
