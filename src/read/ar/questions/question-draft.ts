/** A question while its report is read. Token ranges, `end` exclusive. */
export interface QuestionDraft {
  readonly rule: string;
  readonly alternatives: readonly (readonly [number, number])[];
}
