import { expect, test } from 'vitest';
import { attributionModels } from './attribution-models.ts';

test('only the two models that learn from past paths are advisory', () => {
  const advisory = Object.entries(attributionModels).filter(([, model]) => model.advisory);
  expect(advisory.map(([name]) => name).toSorted()).toEqual(['markov', 'shapley']);
});
