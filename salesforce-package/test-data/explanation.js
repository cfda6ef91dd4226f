import { idOf } from './ids';

export const whyProtected = {
  decisionId: idOf('dec', '1'),
  sentence: 'Northwind is protected because it registered first and met the customer.',
  decidingRule: 'Who registered first',
  rules: [
    {
      title: 'Proof of engagement',
      sentence: 'A registration needs one dated proof.',
      outcome: 'passed',
      facts: [{ label: 'Meeting', value: '12 Nov 2026' }],
    },
    {
      title: 'Existing customer',
      sentence: 'A customer of ours cannot be registered.',
      outcome: 'not_applicable',
      facts: [],
    },
  ],
  wouldChange: ['An earlier registration of the same customer'],
  rulesVersion: '3, published by Dana on 1 Oct 2026',
  decided: { at: '2026-10-10T12:00:00.000Z', text: '10 Oct 2026' },
  partnerSafeText: 'You are protected because you registered first.',
};
