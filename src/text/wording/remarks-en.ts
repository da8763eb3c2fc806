/** What the reader remarks on a report, in English. */
export const remarksEn = {
  "language.unknown": "unknown",
  "remark.empty-text": "The text is empty: there was nothing to read.",
  "remark.language-not-read": "This report is not in Arabic (its language: {language}): no facts are read from it.",
} as const;
