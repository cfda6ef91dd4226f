const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const words: ReadonlyMap<string, string> = new Map([
  ...units.map((word, value) => [word, String(value)] as const),
  ...ordinals.map((word, value) => [word, String(value)] as const),
  ...tens.map((word, index) => [word, String((index + 2) * 10)] as const),
]);

/** Number words and ordinals as digits: "First" and "1st" are "1", "forty 4" and "forty four" are "44". */
export function readNumbers(folded: readonly string[]): string[] {
  const read: string[] = [];
  let open = false;
  for (const word of folded) {
    const value = words.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1');
    if (open && /^[1-9]$/u.test(value)) {
      const whole = Number(read.at(-1)) + Number(value);
      read[read.length - 1] = String(whole);
      open = false;
      continue;
    }
    read.push(value);
    open = tens.includes(word);
  }
  return read;
}
