/** Room that a sign takes in a row, from its bar's or its own beginning to its end. Pixels. */
export interface Claim {
  readonly start: number;
  readonly end: number;
}

/** What asks for room in the rows of a lane. */
export interface Asking<S extends Claim> {
  /** Those with the latest end first: they have the first claim. */
  readonly spots: readonly S[];
  readonly width: number;
  readonly most: number;
  /** How much room a label asks for, with what parts it from the sign; null where there are no labels. */
  readonly labelOf: ((spot: S) => number) | null;
}

/** Where a label stands, with what parts it from the sign; `before` the sign in time, or behind it. */
export interface Label extends Claim {
  readonly before: boolean;
}

/** A spot and its row; `-1` where all rows are taken. */
export interface Rowed<S extends Claim> {
  readonly spot: S;
  readonly row: number;
  readonly label: Label | null;
}

/** Between two of one row. */
const BETWEEN = 7;
/** A label cut shorter than this says nothing. */
const LEAST_LABEL = 46;
/** Labels make a lane higher than its signs need: up to so many times as many rows, and so many more. */
const LABEL_TIMES = 2;
const LABEL_ROWS = 6;

/** Which row each claim gets, in order: the first that is free behind it. */
function rowsOf(claims: readonly Claim[], most: number): readonly number[] {
  const starts: number[] = [];
  return claims.map(({ start, end }) => {
    let row = starts.findIndex((taken) => end + BETWEEN <= taken);
    if (row < 0) row = starts.length < most ? starts.push(0) - 1 : -1;
    if (row >= 0) starts[row] = start;
    return row;
  });
}

const heightOf = (rows: readonly number[]): number => rows.reduce((most, row) => Math.max(most, row + 1), 0);

/** Behind the sign, else before it where the plot ends. */
function labelBeside({ start, end }: Claim, room: number, width: number): Label | null {
  if (end + room <= width) return { start: end, end: end + room, before: false };
  return start - room >= 0 ? { start: start - room, end: start, before: true } : null;
}

/** Signs in rows, each clear of the others; the newest with their whole labels, as many as do not make the lane too high, the others with what room is left. */
export function inRows<S extends Claim>({ spots, width, most, labelOf }: Asking<S>): readonly Rowed<S>[] {
  const bare = rowsOf(spots, most);
  if (labelOf === null) return spots.map((spot, i) => ({ spot, row: bare[i] as number, label: null }));
  const height = heightOf(bare);
  const allowed = bare.includes(-1) ? 0 : Math.min(most, LABEL_TIMES * height + LABEL_ROWS);
  for (let labelled = spots.length; labelled > 0 && allowed > 0; labelled = Math.floor(labelled / 2)) {
    const claims = spots
      .map((spot, i) => {
        const label = i < labelled ? labelBeside(spot, labelOf(spot), width) : null;
        return { spot, label, start: Math.min(spot.start, label?.start ?? spot.start), end: Math.max(spot.end, label?.end ?? spot.end) };
      })
      .sort((a, b) => b.end - a.end || b.spot.end - a.spot.end);
    const rows = rowsOf(claims, most);
    if (!rows.includes(-1) && heightOf(rows) <= allowed) {
      return filled(
        claims.map(({ spot, label }, i) => ({ spot, label, row: rows[i] as number })),
        width,
        labelOf,
      );
    }
  }
  return filled(
    spots.map((spot, i) => ({ spot, row: bare[i] as number, label: null })),
    width,
    labelOf,
  );
}

/** Labels where the rows leave room, the newest first. */
function filled<S extends Claim>(rowed: readonly Rowed<S>[], width: number, labelOf: (spot: S) => number): readonly Rowed<S>[] {
  return [...Map.groupBy(rowed, ({ row }) => row)]
    .flatMap(([row, own]) => {
      if (row < 0) return own;
      let later = width;
      return own.map(({ spot, label }, i): Rowed<S> => {
        const next = own[i + 1];
        const earlier = next === undefined ? 0 : Math.max(next.spot.end, next.label?.end ?? 0) + BETWEEN;
        const found = label ?? labelBetween(spot, labelOf(spot), earlier, later);
        later = Math.min(spot.start, found?.start ?? spot.start) - BETWEEN;
        return { spot, row, label: found };
      });
    })
    .sort((a, b) => b.spot.end - a.spot.end);
}

/** Behind the sign if there is room for all of it, else before it; else on the wider side, cut. */
function labelBetween({ start, end }: Claim, asked: number, earlier: number, later: number): Label | null {
  const behind = Math.min(asked, later - end);
  const before = Math.min(asked, start - earlier);
  if (Math.max(behind, before) < Math.min(asked, LEAST_LABEL)) return null;
  return behind >= before ? { start: end, end: end + behind, before: false } : { start: start - before, end: start, before: true };
}
