import type { BenchResult, Measures } from './bench-result.ts';

const UNITS: Readonly<Record<string, string>> = { decisionsPerSecond: '/s', perSecond: '/s' };

/** A result in lines for people: ours, the yardsticks, the ratios. */
export function describeResult({ name, figures, yardsticks, ratios }: BenchResult): string {
  return [
    name,
    ...describe('ours', figures),
    ...describe('yardstick', yardsticks),
    ...describe('ratio', ratios),
  ].join('\n');
}

function describe(kind: string, measures: Measures, path: readonly string[] = []): string[] {
  const entries = Object.entries(measures);
  const plain = entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const nested = entries.filter(
    (entry): entry is [string, Measures] => typeof entry[1] !== 'number',
  );
  const own = plain.map(([what, value]) => `${what} ${formatNumber(value)}${UNITS[what] ?? ''}`);
  const line = `  ${kind.padEnd(10)}${[...path, ''].join(' / ')}${own.join(', ')}`;
  return [
    ...(own.length > 0 ? [line] : []),
    ...nested.flatMap(([what, inner]) => describe(kind, inner, [...path, what])),
  ];
}

function formatNumber(value: number): string {
  const digits = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
