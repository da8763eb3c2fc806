import { type EdtfDate, parseEdtf } from "#model/edtf.ts";
import type { Account } from "#model/record/account.ts";

/** Where a told date is one certain day, its day number; else null. */
export function certainDay(date: EdtfDate | null): number | null {
  if (date === null || date.uncertain || date.approximate || date.earliest === null) return null;
  return date.earliest === date.latest ? date.earliest : null;
}

const parsed = new WeakMap<Account, EdtfDate | null>();

/** The told date of an account; null where none is told. Read once for each account. */
export function toldDate(account: Account): EdtfDate | null {
  const known = parsed.get(account);
  if (known !== undefined) return known;
  const date = account.date === null ? null : parseEdtf(account.date);
  parsed.set(account, date);
  return date;
}
