import { expect, test } from 'vitest';
import { createZoneDays } from '../../kernel/zone-days.ts';
import type { ExchangeRate } from './convert-money.ts';
import { fixRate } from './fix-rate.ts';

const closedAt = '2026-10-09T10:00:00.000Z';
const zone = createZoneDays('UTC');
const ordinary: ExchangeRate = {
  from: 'USD',
  to: 'EUR',
  date: '2026-10-09',
  rate: '0.9',
  source: 'crm',
};
const rate = (changed: Partial<ExchangeRate>) => ({ ...ordinary, ...changed });

const noRate = { kind: 'not_fixed', because: 'no_rate' };

test.each<readonly [string, readonly ExchangeRate[], object]>([
  ['no rate is known', [], noRate],
  ['the rate of the day is taken', [ordinary], { rate: ordinary }],
  ['one from another currency is none', [rate({ from: 'GBP' })], noRate],
  ['one to another currency is none', [rate({ to: 'GBP' })], noRate],
  ['one of seven days before serves', [rate({ date: '2026-10-02' })], { kind: 'fixed' }],
  ['one of eight days before does not', [rate({ date: '2026-10-01' })], noRate],
  ['one of the day after does not', [rate({ date: '2026-10-10' })], noRate],
  [
    'the latest day wins, whatever the source',
    [
      rate({ date: '2026-10-08', source: 'a' }),
      rate({ source: 'b' }),
      rate({ date: '2026-10-07' }),
    ],
    { rate: { date: '2026-10-09', source: 'b' } },
  ],
  [
    'of one day the first source by name wins, whatever its rate',
    [rate({ source: 'b', rate: '0.1' }), rate({ source: 'a' }), rate({ source: 'c' })],
    { rate: { source: 'a' } },
  ],
  [
    'of one source the first rate by its digits wins',
    [rate({ rate: '0.92' }), rate({ rate: '0.91' }), rate({ rate: '0.93' })],
    { rate: { rate: '0.91' } },
  ],
])('%s, whatever the order', (_, rates, expected) => {
  for (const list of [rates, rates.toReversed()]) {
    const currencies = { companyCurrency: 'EUR', rates: list };
    expect(fixRate('USD', closedAt, currencies, zone)).toMatchObject(expected);
  }
});

test('the own currency needs no rate, and an open deal has none yet', () => {
  const currencies = { companyCurrency: 'EUR', rates: [ordinary] };
  expect(fixRate('EUR', null, currencies, zone)).toEqual({
    kind: 'same_currency',
    currency: 'EUR',
  });
  expect(fixRate('USD', null, currencies, zone)).toEqual({ kind: 'not_fixed', because: 'open' });
});
