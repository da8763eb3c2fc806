import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createContext, use, useMemo, useState, useTransition } from "react";
import { JustDecidedProvider } from "../decisions/just-decided.tsx";
import { EvidenceProvider } from "../evidence/evidence.tsx";
import { LanguageProvider, loadSay, type Lang, type Say } from "../words/language.tsx";
import type { makeRouter } from "./router.tsx";
import { applyLang, applyScheme, keep, startScheme, type Scheme } from "./settings.ts";

interface Settings {
  readonly scheme: Scheme;
  readonly choose: (scheme: Scheme) => void;
  readonly speak: (lang: Lang) => void;
}
const Settings = createContext<Settings | null>(null);

/** Language and colours, and how to change them. */
export function useSettings(): Settings {
  const settings = use(Settings);
  if (settings === null) throw new Error("web: no settings around this view");
  return settings;
}

/** The whole workbench in one language, which can be changed without loading the page again. */
export function Workbench({ first, client, router }: { readonly first: Say; readonly client: QueryClient; readonly router: ReturnType<typeof makeRouter> }) {
  const [say, setSay] = useState(() => first);
  const [scheme, setScheme] = useState(startScheme);
  const [, startTransition] = useTransition();
  const settings = useMemo<Settings>(
    () => ({
      scheme,
      choose: (next) => {
        keep("scheme", next);
        applyScheme(next);
        setScheme(next);
      },
      speak: (lang) => {
        keep("lang", lang);
        startTransition(async () => {
          const next = await loadSay(lang);
          applyLang(lang);
          setSay(() => next);
        });
      },
    }),
    [scheme],
  );
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider say={say}>
        <Settings value={settings}>
          <EvidenceInRouter router={router} />
        </Settings>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

/** The router stands around the evidence, which leads to reports. */
function EvidenceInRouter({ router }: { readonly router: ReturnType<typeof makeRouter> }) {
  return (
    <RouterProvider
      router={router}
      InnerWrap={({ children }) => (
        <JustDecidedProvider>
          <EvidenceProvider>{children}</EvidenceProvider>
        </JustDecidedProvider>
      )}
    />
  );
}
