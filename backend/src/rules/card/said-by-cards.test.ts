import { join } from 'node:path';
import type { CardAction } from '@alongside/shared/vocabulary/card-action';
import { expect, test } from 'vitest';
import {
  accountCases,
  accountFactsOf,
  accountNowOf,
  accountReaderOf,
} from '../test-data/account-card/load-account-cases.ts';
import { cardCaseFiles, factsOf, nowOf, readerOf } from '../test-data/card/load-card-cases.ts';
import { sayAction } from '../test-data/said/say-action.ts';
import { sayModels } from '../test-data/said/say-models.ts';
import { buildAccountCard } from './account/build-account-card.ts';
import { buildDealCard } from './build-deal-card.ts';

/*
 * Every text of the cards, in files that a partner manager can read from top to bottom. Whoever
 * changes a sentence changes its file (`vitest -u`) and reads what else it changed.
 */

const roles = ['ae', 'manager'] as const;
const dealCards = cardCaseFiles()
  .flatMap(([, cases]) => cases)
  .flatMap((one) =>
    roles.map((role) => buildDealCard(factsOf(one), { ...readerOf(one), role }, nowOf(one))),
  );
const accountCards = accountCases().flatMap((one) =>
  roles.map((role) =>
    buildAccountCard(accountFactsOf(one), { ...accountReaderOf(one), role }, accountNowOf(one)),
  ),
);
/** Partners, ids and days, in the ways they are written. */
const differing =
  /Northwind|Bluefin|\b(?:par|reg)_\w+|\d{4}-\d\d-\d\d|\d+ [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d+, \d{4}/g;
const ELSEWHERE = ['asOf', 'reader', 'primaryAction', 'actions', 'moreActions'];

function expectSaid(text: string, page: string): Promise<void> {
  const file = join(import.meta.dirname, '..', 'test-data', 'said', `${page}.txt`);
  return expect(`${text}\n`).toMatchFileSnapshot(file);
}

test('what the buttons of a deal say and ask', async () => {
  const actions = dealCards.flatMap((card): readonly CardAction[] => [
    ...(card.primaryAction ? [card.primaryAction] : []),
    ...card.actions,
    ...card.moreActions,
    ...card.thread.posts,
  ]);
  // Of actions that differ only in whom they are about, or in a day, one is enough.
  const firsts = new Map(
    actions.toReversed().map((action) => {
      const said = sayAction({ ...action, emphasis: 'secondary' });
      return [said.replaceAll(differing, ''), action];
    }),
  );
  await expectSaid([...firsts.values()].map(sayAction).toSorted().join('\n\n'), 'deal-actions');
});

test('what the card of a deal says', async () => {
  await expectSaid(sayModels(dealCards, ELSEWHERE), 'deal-card');
});

test('what the card of an account says', async () => {
  await expectSaid(sayModels(accountCards, ELSEWHERE), 'account-card');
});
