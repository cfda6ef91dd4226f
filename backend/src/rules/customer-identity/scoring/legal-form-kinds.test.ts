import { describe, expect, it } from 'vitest';
import { contradict } from './legal-form-kinds.ts';

const stock = ['ag', 'sa', 'plc', 'public limited company', 'aktiebolag publ'];
const limited = ['gmbh', 'llc', 'sp z oo', 'gesellschaft mit beschrankter haftung'];
const partnership = ['lp', 'kg', 'limited partnership', 'limited liability partnership'];
const kinds = [stock, limited, partnership];
const saysLittle = ['ltd', 'inc', 'co', 'corp', ''];

describe('two legal forms', () => {
  it.each(kinds.map((kind) => [kind]))('of one kind agree: %j', (kind) => {
    for (const a of kind) for (const b of kind) expect(contradict([a], [b])).toBe(false);
  });

  it.each([
    [stock, limited],
    [limited, partnership],
    [partnership, stock],
  ])('of two kinds contradict: %j and %j', (some, others) => {
    for (const a of some) for (const b of others) expect(contradict([a], [b])).toBe(true);
    for (const a of some) for (const b of others) expect(contradict([b], [a])).toBe(true);
  });

  it.each(saysLittle)('"%s" contradicts none', (form) => {
    for (const other of kinds.flat()) {
      expect(contradict([form], [other])).toBe(false);
      expect(contradict([other], [form])).toBe(false);
    }
  });
});

it.each<[string, string[], string[], boolean]>([
  ['no form on either side', [], [], false],
  ['no form on one side', ['ag'], [], false],
  ['the first that says something counts', ['co', 'kg'], ['gmbh'], true],
  ['the first of several kinds counts', ['gmbh', 'kg'], ['gmbh'], false],
])('%s', (_, a, b, contradicts) => {
  expect(contradict(a, b)).toBe(contradicts);
  expect(contradict(b, a)).toBe(contradicts);
});
