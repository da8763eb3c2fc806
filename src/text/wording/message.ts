/** A text with `{name}` for values, or one text for each plural form of the value `n`. */
export type Message = string | Plural;

/** The forms a language has, after CLDR; `other` is in every language. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** All six forms of Arabic. */
export type ArabicPlural = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** The same messages in Arabic: the type demands every key of English, and six forms where there is a number. */
export type Arabic<English> = { readonly [K in keyof English]: English[K] extends string ? string : ArabicPlural };
