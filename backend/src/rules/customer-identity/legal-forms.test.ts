import { describe, expect, it } from 'vitest';
import { leadingLegalForms, longestLegalForm, trailingLegalForms } from './legal-forms.ts';
import { normaliseCompanyName } from './normalise-company-name.ts';

const all = [...trailingLegalForms, ...leadingLegalForms];

it('are written as a folded name is: small letters, one space between words', () => {
  for (const form of all) expect(form).toMatch(/^[a-z]+(?: [a-z]+)*$/);
});

it('have as many words as are looked up, and no more', () => {
  expect(Math.max(...all.map((form) => form.split(' ').length))).toBe(longestLegalForm);
});

describe('a company', () => {
  it('is called the same with every form behind its name', () => {
    for (const form of trailingLegalForms) {
      expect(normaliseCompanyName(`Zenith ${form}`), form).toBe('zenith');
      expect(normaliseCompanyName(`Zenith, ${form.toUpperCase()}.`), form).toBe('zenith');
    }
  });

  it('is called the same with every form ahead of its name', () => {
    for (const form of leadingLegalForms) {
      expect(normaliseCompanyName(`${form} Zenith`), form).toBe('zenith');
    }
  });

  it('keeps a name that is nothing but a form', () => {
    for (const form of all) expect(normaliseCompanyName(form), form).toBe(form);
  });
});
