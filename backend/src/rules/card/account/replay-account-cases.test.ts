import { accountCardModel, accountState } from '@alongside/shared/vocabulary/account-card-model';
import type { AccountCardModel } from '@alongside/shared/vocabulary/account-card-model';
import type { Money } from '@alongside/shared/vocabulary/values';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accountCases,
  accountFactsOf,
  accountNowOf,
  accountReaderOf,
  type AccountCase,
} from '../../test-data/account-card/load-account-cases.ts';
import { deals, lockOf } from '../../test-data/sample-locks.ts';
import type { AttributionLock } from '../../attribution/lock/attribution-lock.ts';
import { buildAccountCard } from './build-account-card.ts';

const cases = accountCases();
const build = (one: AccountCase) =>
  buildAccountCard(accountFactsOf(one), accountReaderOf(one), accountNowOf(one));

/** Words that mean something else to the people who read a card, and what sounds like shouting. */
const unwanted = /\b(claim|scope|fulfilled|revoked|lapsed|ruling|policy|credited)\b|!/i;

describe('card: an account', () => {
  test.each(cases)('$title', (one) => {
    const card = build(one);
    expect(accountCardModel.parse(card)).toEqual(card);
    expect(card).toMatchObject(one.expected);
    for (const sentence of sentencesOf(card)) {
      expect(sentence).not.toMatch(unwanted);
      for (const part of sentence.split(/[.:·]\s/))
        expect(part.split(/\s+/).length, part).toBeLessThanOrEqual(20);
    }
  });

  test('every state of the headline has a case', () => {
    const covered = new Set(cases.map((one) => build(one).headline.state));
    expect(accountState.options.filter((state) => !covered.has(state))).toEqual([]);
  });
});

/** Won deals of ordinary size, as they were fixed. */
const locks = fc.array(deals, { maxLength: 6 }).map((drawn) =>
  drawn.flatMap(({ facts, model }): AttributionLock[] => {
    const { amount } = facts.deal;
    const ordinary = amount && { ...amount, amountMinor: amount.amountMinor % 1_000_000_007 };
    const lock = lockOf({ ...facts, deal: { ...facts.deal, amount: ordinary } }, model);
    return lock === undefined ? [] : [lock];
  }),
);

function withWon(won: readonly AttributionLock[], role: 'ae' | 'manager'): AccountCardModel {
  const one: AccountCase = { title: 'won', reader: { role }, expected: {} };
  const wonDeals = won.map((lock) => ({ lock, adjustments: [] }));
  const facts = { ...accountFactsOf(one), wonDeals, wonDealCount: won.length };
  return buildAccountCard(facts, accountReaderOf(one), accountNowOf(one));
}

test('what partners and we have of the won deals adds to the deals, by currency', () => {
  fc.assert(
    fc.property(locks, (won) => {
      const amounts = withWon(won, 'manager').revenue.rows.flatMap((row) => row.amounts ?? []);
      const shared = totals(amounts.map(({ amount }) => amount));
      expect(shared).toEqual(totals(won.flatMap(({ amount }) => amount ?? [])));
    }),
  );
});

test('who may not see money reads how many deals, and no amount', () => {
  fc.assert(
    fc.property(locks, (won) => {
      const [seen, unseen] = [withWon(won, 'manager'), withWon(won, 'ae')];
      expect(unseen.revenue.rows).toEqual(
        seen.revenue.rows.map(({ partner, deals: count }) => ({ partner, deals: count })),
      );
    }),
  );
});

function totals(moneys: readonly Money[]): Readonly<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const { amountMinor, currency } of moneys)
    if (amountMinor !== 0) all[currency] = (all[currency] ?? 0) + amountMinor;
  return all;
}

function sentencesOf(card: AccountCardModel): readonly string[] {
  const { headline, partners, incumbents, registrations, protection, conflicts, revenue } = card;
  return [
    headline.text,
    headline.line ?? '',
    ...headline.modifiers,
    ...partners.flatMap(({ status, record }) => [status, record]),
    ...incumbents.flatMap(({ left, renewal }) => [left, renewal.text]),
    ...registrations.map(({ status }) => status),
    ...protection.flatMap(({ more, windows }) => [more ?? '', ...windows.map(({ left }) => left)]),
    ...conflicts.flatMap(({ title, status, reasons }) => [title, status, ...reasons]),
    revenue.state,
    ...revenue.rows.map(({ deals }) => deals),
    card.note ?? '',
  ];
}
