import { expect, it } from 'vitest';
import { companyKey } from '@alongside/backend/rules/customer-identity/scoring/company-key';
import { listLegalForms } from './build-legal-forms.ts';

it('knows every legal form of ISO 20275, full and abbreviated', () => {
  const forms = listLegalForms();
  expect(forms.length).toBeGreaterThan(4000);
  expect(forms.filter((form) => companyKey(`Acme ${form}`) !== 'acme')).toEqual([]);
});
