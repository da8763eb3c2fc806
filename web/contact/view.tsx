import "./contact.css";
import "../facts/facts.css";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { contactQuery } from "../api/queries.ts";
import { Refused } from "../api/request.ts";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { ContactBody } from "./contact-body.tsx";
import { PutAside } from "./put-aside.tsx";

export const Route = createLazyRoute("/contacts/$id")({ component: ContactView });
const api = getRouteApi("/contacts/$id");

/** All that the record holds of one contact. Where its accounts went elsewhere the page goes after them, and says so. */
function ContactView() {
  const say = useSay();
  const client = useQueryClient();
  const navigate = api.useNavigate();
  const { id } = api.useParams();
  const { was } = api.useSearch();
  const { data, error } = useQuery({
    ...contactQuery(id),
    placeholderData: (before) => (before !== undefined && before.contact.accounts.some((a) => a.id === id) ? before : undefined),
  });
  const there = data?.contact.id;
  const isMoved = data !== undefined && !data.contact.accounts.some((account) => account.id === id);
  useEffect(() => {
    if (data === undefined || there === undefined || there === id) return;
    client.setQueryData(contactQuery(there).queryKey, data);
    const kept = was === undefined ? {} : { was };
    void navigate({ to: "/contacts/$id", params: { id: there }, search: isMoved ? { was: id } : kept, hash: true, replace: true, resetScroll: false });
  }, [data, there, id, isMoved, was, client, navigate]);
  const isGone = error instanceof Refused && error.status === 410;
  if (isGone) return <PutAside id={id} />;
  if (data !== undefined && !(error instanceof Refused && error.status === 404)) return <ContactBody page={data} was={isMoved ? id : was} />;
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
