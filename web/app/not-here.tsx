import { Link } from "@tanstack/react-router";
import { Empty } from "../parts/empty.tsx";
import { Page } from "../parts/page.tsx";
import { useSay } from "../words/language.tsx";

/** For an address that leads nowhere. */
export function NotHere() {
  const say = useSay();
  return (
    <Page title={say("not-here")}>
      <Empty title={say("not-here.help")}>
        <Link className="button" to="/">
          {say("nav.timeline")}
        </Link>
      </Empty>
    </Page>
  );
}
