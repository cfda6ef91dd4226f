const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECK_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Which letters of five are capitals, as one of 32 signs. */
function checkDigit(five: string): string {
  const bits = five
    .split('')
    .reduce((sum, sign, at) => (/[A-Z]/.test(sign) ? sum | (1 << at) : sum), 0);
  return CHECK_DIGITS[bits] ?? 'A';
}

/** The id safe to compare without regard to case: 15 signs become 18, 18 stay. */
export function toLongId(id: string): string {
  if (id.length !== 15) return id;
  return id + [0, 5, 10].map((at) => checkDigit(id.slice(at, at + 5))).join('');
}

/** Whether a text has the shape of a record id, its three check signs included. */
export function isRecordId(text: string): boolean {
  if (!/^[A-Za-z0-9]{15}(?:[A-Z0-5]{3})?$/.test(text)) return false;
  return text.length === 15 || toLongId(text.slice(0, 15)) === text;
}

/** How manieth of its object in its org a record is. */
export const readCount = (id: string): number =>
  id
    .slice(7, 15)
    .split('')
    .reduce((sum, sign) => sum * 62 + DIGITS.indexOf(sign), 0);

function inBase62(number: number, width: number): string {
  let rest = number;
  let text = '';
  while (text.length < width) {
    text = (DIGITS[rest % 62] ?? '0') + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}

/**
 * The 18 signs of a record's id.
 * @param prefix what every id of its object begins with, such as `006`
 * @param org which org of this sandbox it is in, from 1
 */
export function makeRecordId(prefix: string, org: number, count: number): string {
  return toLongId(`${prefix}Kp${inBase62(org, 2)}${inBase62(count, 8)}`);
}
