/** A condition that begins here. Token indices of the report. */
export interface Opening {
  readonly rule: string;
  /** The particle with what belongs to it («حتى لو», «إلا إذا»). */
  readonly first: number;
  /** The first token behind the particle. */
  readonly body: number;
  /** Its consequence must be marked by ف or ل: without, the particle concedes («وإن كان غير رسمي»). */
  readonly marked: boolean;
  /** Its consequence must be a forecast, an obligation, a possibility or a refusal: else the particle gives a reason («ما دام الأمر كذلك»). */
  readonly modal: boolean;
}
