// biome-ignore format: a table
const UNITS = ["", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"];
const TENS = ["", "", "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون", "الثمانون", "التسعون"];

/** «الثامن» or «الثامنة», up to ninety-nine; beyond that «الرقم 120». */
export function arabicOrdinal(n: number, feminine: boolean): string {
  const end = feminine ? "ة" : "";
  if (n === 1 && feminine) return "الأولى";
  if (n <= 10) return (UNITS[n] as string) + end;
  if (n >= 100) return `الرقم ${n}`;
  const unit = n % 10;
  if (unit === 0) return TENS[n / 10] as string;
  const first = unit === 1 ? (feminine ? "الحادية" : "الحادي") : (UNITS[unit] as string) + end;
  return n < 20 ? `${first} ${feminine ? "عشرة" : "عشر"}` : `${first} و${TENS[Math.floor(n / 10)]}`;
}
