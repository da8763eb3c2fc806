import "./contact.css";
import "../facts/facts.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { contactQuery } from "../api/queries.ts";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { ContactBody } from "./contact-body.tsx";

export const Route = createLazyRoute("/contacts/$id")({ component: ContactView });
const api = getRouteApi("/contacts/$id");

/** All that the record holds of one contact. */
function ContactView() {
  const say = useSay();
  const { id } = api.useParams();
  const { data, error } = useQuery({
    ...contactQuery(id),
    placeholderData: (before) => (before !== undefined && before.contact.accounts.some((a) => a.id === id) ? before : undefined),
  });
  if (data !== undefined) return <ContactBody page={data} />;
  return (
    <Page title={say("contact.page")}>
      {error === null ? <Waiting /> : <Trouble error={error} />}
      {error === null ? null : (
        <p>
          <Link to="/" className="button">
            {say("nav.timeline")}
          </Link>
        </p>
      )}
    </Page>
  );
}
