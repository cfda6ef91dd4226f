const fewestDigits = 7;
const mostCharacters = 64;

/** The last ten digits of a telephone number without the zeros that are dialled ahead; null with fewer than seven. */
export function readPhone(phone: string): string | null {
  const digits = phone
    .slice(0, mostCharacters)
    .normalize('NFKD')
    .replaceAll(/\(0\)|\D/gu, '')
    .replace(/^0+/u, '');
  return digits.length < fewestDigits ? null : digits.slice(-10);
}

/** Whether two numbers end alike: one may be written without its area. */
export function samePhone(a: string, b: string): boolean {
  return a.length < b.length ? b.endsWith(a) : a.endsWith(b);
}
