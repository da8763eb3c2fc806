import { useMemo, useRef } from "react";
import { isoDay } from "#model/calendar.ts";
import { dateWords } from "#text/wording/date-words.ts";
import type { Mark } from "../api/answers.ts";
import { Section } from "../contact/section.tsx";
import { TempoAxis, TempoBars } from "../timeline/plot/tempo-bars.tsx";
import { useWidth } from "../timeline/plot/use-width.ts";
import { tempoOf } from "../timeline/tempo.ts";
import { wholeOf, type Window } from "../timeline/window.ts";
import { useSay } from "../words/language.tsx";
import { longestSilence } from "./silence.ts";

const HEIGHT = 56;

/** How often there was contact, and the longest silence. */
export function DossierTempo({ marks }: { readonly marks: readonly Mark[] }) {
  const whole = useMemo(() => wholeOf(marks), [marks]);
  return whole === null ? null : <Beats marks={marks} whole={whole} />;
}

function Beats({ marks, whole }: { readonly marks: readonly Mark[]; readonly whole: Window }) {
  const say = useSay();
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const tempo = useMemo(() => tempoOf(marks, whole), [marks, whole]);
  const silence = useMemo(() => longestSilence(marks), [marks]);
  return (
    <Section id="tempo" title={say("story.tempo")}>
      <figure className="tempo story-tempo">
        <figcaption className="second little">
          {say(tempo.unit === "week" ? "tempo.weeks" : "tempo.months", { most: tempo.most })}
          {silence === null ? null : (
            <>
              {say("list.semicolon")}
              {say("story.silence", { n: silence.days, when: dateWords(`${isoDay(silence.from)}/${isoDay(silence.to)}`, say) })}
            </>
          )}
        </figcaption>
        <div ref={strip} className="story-strip">
          <TempoBars tempo={tempo} whole={whole} width={width} height={HEIGHT} />
        </div>
        <TempoAxis whole={whole} width={width} />
      </figure>
    </Section>
  );
}
