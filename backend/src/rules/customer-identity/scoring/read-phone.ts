const fewestDigits = 7;
const mostCharacters = 64;

/** The digits of a telephone number without country or area prefix; null with fewer than seven. */
export function readPhone(phone: string): string | null {
  const digits = phone.slice(0, mostCharacters).normalize('NFKD').replaceAll(/\D/gu, '');
  return digits.length < fewestDigits ? null : digits.slice(-10);
}

/** Whether two numbers end alike: one may be written without its area. */
export function samePhone(a: string, b: string): boolean {
  return a.length < b.length ? b.endsWith(a) : a.endsWith(b);
}
