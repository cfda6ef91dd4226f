const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

let codes: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 alpha-2 of a country as people write it in English or as its code; null when unknown. */
export function toCountryCode(text: string | null): string | null {
  const wanted = (text ?? '').trim().toLowerCase();
  codes ??= listCountries();
  return codes.get(wanted) ?? null;
}

function listCountries(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap(
    (code): [string, string][] => {
      const name = names.of(code);
      if (name === undefined || NOT_COUNTRIES.has(code)) return [];
      return [
        [code.toLowerCase(), code],
        [name.toLowerCase(), code],
      ];
    },
  );
  return new Map([...pairs, ...ALSO_CALLED]);
}

/** Codes that stand for groups or that ISO 3166-1 leaves to users. */
const NOT_COUNTRIES = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'ZZ',
  'XA',
  'XB',
  'UK',
  'DD',
  'FX',
  'SU',
  'YU',
  'TP',
  'AN',
  'BU',
  'CS',
  'NT',
  'YD',
  'ZR',
  'DY',
  'HV',
  'NH',
  'RH',
  'VD',
]);

const ALSO_CALLED: readonly [string, string][] = [
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['the netherlands', 'NL'],
  ['czech republic', 'CZ'],
];
