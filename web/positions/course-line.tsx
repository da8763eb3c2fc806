import type { LedgerLine } from "../api/answers.ts";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { courseOf, HARDEST, hardnessOf } from "./hardness.ts";
import { placesInTime } from "./places-in-time.ts";

const WIDTH = 132;
const HEIGHT = 34;
const PAD = 6;
/** In the direction in which time runs on the page. */
const ARROWS = { ar: { harder: "↖", softer: "↙", same: "←" }, en: { harder: "↗", softer: "↘", same: "→" } } as const;

/** How hard a side spoke, statement after statement: from below (an offer) to above (a threat). */
export function CourseLine({ course }: { readonly course: LedgerLine["course"] }) {
  const say = useSay();
  const way = courseOf(course);
  const places = placesInTime(course.map(({ published }) => published));
  const xOf = (i: number): number => {
    const x = PAD + (places[i] ?? 0) * (WIDTH - 2 * PAD);
    return say.lang === "ar" ? WIDTH - x : x;
  };
  const yOf = (at: number): number => HEIGHT - PAD - (at / HARDEST) * (HEIGHT - 2 * PAD);
  const points = course.map(({ kind }, i) => `${xOf(i).toFixed(1)},${yOf(hardnessOf(kind)).toFixed(1)}`);
  const told = course.map(({ kind, published }) => `${dayWords(published, say)}: ${say(`position.${kind}`)}`).join(say("list.semicolon"));
  return (
    <span className="course" title={told}>
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="course-base" />
        <polyline points={points.join(" ")} className="course-line" />
        {points.map((point, i) => {
          const [cx, cy] = point.split(",");
          return <circle key={`${course[i]?.fact}`} cx={cx} cy={cy} r="2.6" className="course-dot" />;
        })}
      </svg>
      <span className="little second">
        <span aria-hidden="true">{ARROWS[say.lang][way]} </span>
        {say(`course.${way}`)}
      </span>
    </span>
  );
}
