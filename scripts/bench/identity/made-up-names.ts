import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../machine/paths.ts';
import type { Random } from '../../sample-programme/generate/random.ts';

const REGISTRANTS = path.join(ROOT, 'tests/data/account-names/distinct-registrants.csv');
const FORMS = ' Inc.| GmbH| Ltd| LLC| S.A.| AG| Corp.| BV| Co.| plc|'.split('|');
const SYLLABLES =
  'al an ar bel bor bra ca cor da den dor el en fal gar gri hel in ka kel la lin lo mar mel na nor ol per qui ra rin ro sal sen tar tel tor ul va ven vi wen xa yor zel zu'.split(
    ' ',
  );

/**
 * Names of companies like those in a register: words of real ones, some of them in very many names, and
 * made-up words, most of them in few.
 */
export function createNamer(random: Random): () => string {
  const words = readWords();
  // The square makes a few words common and most of them rare, as in life.
  const common = (): string => words[Math.floor(random.next() ** 2 * words.length)] ?? '';
  const coined = (): string => {
    const text = Array.from({ length: random.between(2, 4) }, () => random.pick(SYLLABLES)).join(
      '',
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return () => {
    const kind = random.next();
    const core =
      kind < 0.35
        ? [coined()]
        : kind < 0.7
          ? [coined(), common()]
          : kind < 0.9
            ? [common(), common()]
            : [common(), coined(), common()];
    return core.join(' ') + random.pick(FORMS);
  };
}

/** Words of registered names, the commonest first. */
function readWords(): readonly string[] {
  const names = readFileSync(REGISTRANTS, 'utf8').split('\n').slice(1);
  const words = names.flatMap((line) => (line.split(';')[0] ?? '').match(/\p{L}{3,}/gu) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** The same name as somebody else would write it: one slip in its first word, no legal form. */
export function misspell(name: string, random: Random): string {
  const [first = '', ...rest] = name.split(' ');
  const at = random.between(1, Math.max(1, first.length - 2));
  const letters = Array.from(first);
  const slips = [
    () => letters.toSpliced(at, 1),
    () => letters.toSpliced(at, 0, 'e'),
    () => letters.toSpliced(at, 1, 'o'),
    () => letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
  ];
  const slipped = random.pick(slips)();
  const kept = rest.filter((word) => !FORMS.includes(` ${word}`));
  return [slipped.join(''), ...kept].join(' ');
}
