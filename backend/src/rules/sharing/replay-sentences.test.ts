import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reason } from '@alongside/shared/vocabulary/decision';
import { reasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { describe, expect, test } from 'vitest';
import { isShownToPartner } from './audience.ts';
import { plainWords } from './plain-words.ts';
import { reasonSentences } from './reason-sentences.ts';
import { renderReason } from './render-reason.ts';

interface SentenceCase {
  readonly title: string;
  readonly reason: Reason;
  readonly internal: string;
  readonly partner: string;
}

const path = join(import.meta.dirname, '..', 'test-data', 'sharing', 'sentences.json');
const cases = JSON.parse(readFileSync(path, 'utf8')) as readonly SentenceCase[];
const names = new Map([
  ['reg_00000000000000000000000002', 'Bluefin'],
  ['dea_00000000000000000000000001', 'Acme rollout'],
]);
const words = { ...plainWords, nameOf: (id: string) => names.get(id) };

describe('sharing: sentences', () => {
  test.each(cases)('$title', ({ reason, internal, partner }) => {
    expect(renderReason(reason, { audience: 'internal', words })).toBe(internal);
    // Even when every name were known, a partner reads none.
    expect(renderReason(reason, { audience: 'partner', words })).toBe(partner);
  });
});

const unwanted = /\b(claim|scope|fulfilled|revoked|lapsed|ruling|policy|credited)\b|!/i;
const implying = /\b(rival|competitor|another partner|other partner|somebody else|someone else)\b/i;

describe.each(reasonCode.options)('sharing: the sentences of %s', (code) => {
  const { internal, partnerSafe } = reasonSentences[code];

  test.each([internal, partnerSafe])(
    'are short, plain and quote only in brackets: %s',
    (sentence) => {
      expect(sentence).not.toMatch(unwanted);
      expect(sentence).toMatch(/^[A-Z[].*\.$/);
      expect(sentence.replaceAll(/\[[^\]]*\]/g, '')).not.toContain('{');
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
    },
  );

  test('imply nobody else to a partner who may read them', () => {
    if (isShownToPartner(code)) expect(partnerSafe).not.toMatch(implying);
    expect(partnerSafe).not.toMatch(/\{(winner|registrations?|deals?|partner|customerId|chosen)\b/);
  });
});
