/** A report that tells one fact of most kinds, with invented names. */
export const REPORT = {
  id: "golden",
  publishedAt: "2025-04-25",
  outlet: "صحيفة الجسر",
  title: "لقاء الدوحة",
  text: [
    "التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس. واستمر اللقاء أكثر من ساعتين.",
    "وقال الصفدي إن بلاده تدعم الوساطة. وأضاف: «لن نقبل بأي اتفاق يتجاهل حقوق السكان».",
    "ونقلت وكالة رويترز عن مصادر دبلوماسية قولها إن المبعوث سيزور عمان الأسبوع المقبل.",
    "وطالب نيلسن الأطراف بوقف إطلاق النار. وقال إنه إذا فشلت الوساطة فقد تعود المعارك.",
    "ويتوقف نجاح الوساطة على موافقة الأطراف.",
    "وفي رأيي أن الطريق ما زال طويلا. وأقول إن الخطوة متأخرة.",
    "فهل هي بداية تسوية أم مناورة جديدة؟",
  ].join("\n"),
} as const;

/** Without the invisible marks that keep each language in its direction; those are tested apart. */
export const plain = (page: string): string => page.replace(/[\u2068\u2069\u200e]/g, "");
