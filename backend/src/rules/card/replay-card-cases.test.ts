import { allOperations } from '@alongside/shared/contracts/all-operations';
import type { CardAction } from '@alongside/shared/vocabulary/card-action';
import {
  dealCardModel,
  headlineState,
  type DealCardModel,
} from '@alongside/shared/vocabulary/card-model';
import { describe, expect, test } from 'vitest';
import { buildDealCard } from './build-deal-card.ts';
import {
  cardCaseFiles,
  factsOf,
  nowOf,
  readerOf,
  type CardCase,
} from '../test-data/card/load-card-cases.ts';

const files = cardCaseFiles();
const all = files.flatMap(([, cases]) => cases);
const build = (one: CardCase) => buildDealCard(factsOf(one), readerOf(one), nowOf(one));

/** Words that mean something else to the people who read a card, and what sounds like shouting. */
const unwanted = /\b(claim|scope|fulfilled|revoked|lapsed|ruling|policy|credited)\b|!/i;

describe.each(files)('card: %s', (_name, cases) => {
  test.each(cases)('$title', (one) => {
    const card = build(one);
    expect(() => dealCardModel.parse(card)).not.toThrow();
    expect(card).toMatchObject(one.expected);
    const actions = actionsOf(card);
    for (const [id, expected] of Object.entries(one.actions ?? {})) {
      expect(actions.find((action) => action.id === id)).toMatchObject(expected);
    }
    for (const id of one.absent ?? []) expect(actions.map((action) => action.id)).not.toContain(id);
    if (one.withoutMoney) expect(card.attribution.rows[0]).not.toHaveProperty('amount');
    expect(build(one)).toEqual(card);
  });
});

test('every state of the headline has a case', () => {
  const covered = new Set(all.map((one) => build(one).headline.state));
  expect(headlineState.options.filter((state) => !covered.has(state))).toEqual([]);
});

test.each(all)('an action says either how or why not: $title', (one) => {
  for (const action of actionsOf(build(one))) {
    if (action.enabled) expect(action.disabledReason).toBeUndefined();
    else expect(action).toMatchObject({ disabledReason: expect.stringMatching(/\.$/) });
    if (action.call) expect(isOperation(action)).toBe(true);
  }
});

test.each(all)('sentences are short and in the words of people: $title', (one) => {
  const card = build(one);
  for (const sentence of sentencesOf(card)) {
    expect(sentence).not.toMatch(unwanted);
    for (const part of sentence.split(/[.:·]\s/)) {
      expect(part.split(/\s+/).length, part).toBeLessThanOrEqual(20);
    }
  }
});

test.each(all)('shares of a deal add to the whole or to nothing: $title', (one) => {
  const { rows } = build(one).attribution;
  const sum = rows.reduce((total, row) => total + row.share, 0);
  expect(sum).toBe(rows.length === 0 ? 0 : 10_000);
});

function actionsOf(card: DealCardModel): readonly CardAction[] {
  const primary = card.primaryAction === undefined ? [] : [card.primaryAction];
  return [...primary, ...card.actions, ...card.moreActions, ...card.thread.posts];
}

/** The call is one that the contracts declare, with every value in its path filled in. */
function isOperation({ call }: CardAction): boolean {
  return allOperations.some((operation) => {
    const pattern = operation.path.replaceAll(/:\w+/g, '[a-z]{3}_[0-9a-z]{26}');
    return operation.method === call?.method && new RegExp(`^${pattern}$`).test(call.path);
  });
}

function sentencesOf(card: DealCardModel): readonly string[] {
  const forms = actionsOf(card).flatMap(({ label, disabledReason, form }) => [
    label,
    disabledReason ?? '',
    ...(form?.consequences ?? []),
  ]);
  const { headline, conflicts, registrations, windows, attribution, sync } = card;
  return [
    headline.text,
    headline.line ?? '',
    ...headline.modifiers,
    card.sla?.text ?? '',
    sync.text,
    ...conflicts.flatMap(({ title, status, reasons }) => [title, status, ...reasons]),
    ...registrations.map(({ status }) => status),
    ...windows.flatMap(({ left, keepAlive }) => [left, keepAlive?.text ?? '']),
    ...attribution.rows.map(({ reason }) => reason),
    ...forms,
  ];
}
