import "./style/all.css";
import { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { Refused } from "./api/request.ts";
import { makeRouter } from "./app/router.tsx";
import { applyLang, applyScheme, startLang, startScheme } from "./app/settings.ts";
import { Workbench } from "./app/workbench.tsx";
import { loadSay } from "./words/language.tsx";

/** Answers are taken as fresh for so long: going back and forth asks nothing. */
const FRESH_MS = 30_000;
const MOST_TRIES = 2;

const lang = startLang();
applyLang(lang);
applyScheme(startScheme());

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      // What was refused stays refused; only a server out of reach is asked again.
      retry: (tries, error) => tries < MOST_TRIES && !(error instanceof Refused && error.status >= 400),
      refetchOnWindowFocus: false,
    },
  },
});
const place = document.getElementById("workbench");
if (place === null) throw new Error("web: the page has no place for the workbench");
const router = makeRouter(client);
// The view is on its way while the words are.
void router.load();
createRoot(place).render(<Workbench first={await loadSay(lang)} client={client} router={router} />);
