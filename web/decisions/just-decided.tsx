import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { DecisionView } from "../api/answers.ts";
import { decisionQuery } from "../api/queries.ts";
import { author } from "../app/settings.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useSay } from "../words/language.tsx";
import { ContactLink } from "./contact-link.tsx";
import { doneWords } from "./done-words.ts";
import { TellDecided } from "./tell-decided.ts";
import { useDecide } from "./use-decide.ts";
import { useFocusCaught } from "./use-focus-caught.ts";

/** Says at the foot of every view what was decided last, where that is now, and takes it back on demand. It stays until the next decision, or until it is put away. */
export function JustDecidedProvider({ children }: { readonly children: ReactNode }) {
  const [decision, setDecision] = useState<DecisionView | null>(null);
  useFocusCaught(decision?.number ?? null);
  return (
    <TellDecided value={setDecision}>
      {children}
      <JustDecided decision={decision} onPutAway={() => setDecision(null)} />
    </TellDecided>
  );
}

function JustDecided({ decision, onPutAway }: { readonly decision: DecisionView | null; readonly onPutAway: () => void }) {
  const say = useSay();
  const undo = useDecide();
  const { data } = useQuery({ ...decisionQuery(decision?.number ?? 0), enabled: decision !== null });
  const named = data?.decision.number === decision?.number ? data : undefined;
  const by = author();
  // What is read out must be there before its words are.
  return (
    <section className={decision === null ? "unseen" : "just-decided no-print"} aria-label={say("done.label")}>
      <div role="status">
        {decision === null ? null : (
          <p>
            <strong>{doneWords(decision, say)}</strong> {decision.sentence === null ? null : decision.sentence[say.lang]}
          </p>
        )}
      </div>
      {decision === null ? null : (
        <div className="row">
          {named?.decision.contacts.map((contact, i) => (
            <span key={contact.id} className="little">
              {say(decision.action.type !== "split" ? "done.contact" : i === 0 ? "done.new" : "done.rest")}{" "}
              <ContactLink contact={contact} names={named.names} />
            </span>
          ))}
          <button
            type="button"
            className="button small"
            disabled={undo.isPending}
            onClick={() => undo.mutate({ action: { type: "undo", decision: decision.number }, note: null, ...(by === "" ? {} : { author: by }), etag: null })}
          >
            {say(decision.action.type === "undo" ? "done.redo" : "decide.undo")}
          </button>
          <button type="button" className="button small bare" aria-label={say("done.put-away")} title={say("done.put-away")} onClick={onPutAway}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
      {undo.error === null ? null : <Trouble error={undo.error} />}
    </section>
  );
}
