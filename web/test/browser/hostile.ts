/** A report that tries to run scripts, and to show its words in another order than they have. */
export const HOSTILE = {
  id: "hostile",
  publishedAt: "2025-10-20",
  outlet: '<img src=x onerror="window.hurt=1">',
  url: "javascript:window.hurt=1",
  title: "<script>window.hurt=1</script>\u202eحديث مقلوب\u202c",
  text: "التقى الرئيس الروسي فلاديمير بوتين نظيره الأمريكي دونالد ترامب في <b onmouseover=window.hurt=1>موسكو</b> أمس الأحد.\n\u202eقال بيسكوف إن اللقاء استمر ساعة\u202c </p><script>window.hurt=1</script> &lt;script&gt;\n\u2067وأضاف بيسكوف أن بلاده ترفض العرض.",
} as const;
