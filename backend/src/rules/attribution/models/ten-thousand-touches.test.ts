import { touchKind } from '@alongside/shared/vocabulary/attribution';
import { expect, test } from 'vitest';
import { creditByModel } from './credit-by-model.ts';
import { choices } from '../../test-data/attribution-models/model-arbitraries.ts';
import {
  dollars,
  factsWith,
  touchAt,
  zone,
} from '../../test-data/attribution-models/model-case.ts';

test.each(choices.map((choice) => [choice.model, choice] as const))(
  '%s bears ten thousand touches of ten thousand partners',
  (_, choice) => {
    const touches = Array.from({ length: 10_000 }, (_, index) =>
      touchAt(`x${index}`, index, index, touchKind.options[index % 7]),
    );
    const facts = factsWith({
      touches,
      primaryPartnerId: 'par_x1',
      splits: [{ partnerId: 'par_x1', basisPoints: 10_000 }],
    });
    const credit = creditByModel(facts, choice, dollars(1_000_001), zone);
    if (choice.model === 'markov') {
      expect(credit).toMatchObject({ code: 'too_many_partners' });
      return;
    }
    const parts = credit.kind === 'credited' ? credit.payees : [];
    const sum = parts.reduce((total, { credit: part }) => total + part!.amountMinor, 0);
    expect(sum).toBe(1_000_001);
  },
);

test.each(choices.map((choice) => [choice.model, choice] as const))(
  '%s bears ten thousand touches of two partners',
  (_, choice) => {
    const touches = Array.from({ length: 10_000 }, (_, index) =>
      touchAt(`x${index % 2}`, index, index, touchKind.options[index % 7]),
    );
    const splits = [{ partnerId: 'par_x1' as const, basisPoints: 10_000 }];
    const facts = factsWith({ touches, primaryPartnerId: 'par_x1', splits });
    expect(creditByModel(facts, choice, dollars(1_000_001), zone).kind).toBe('credited');
  },
);
