import type { EvidenceKind } from '@alongside/shared/vocabulary/registration';

export const evidenceWords: Readonly<Record<EvidenceKind, string>> = {
  meeting: 'meeting',
  email: 'e-mail',
  nda: 'signed NDA',
  proposal: 'proposal',
  call: 'call',
  customer_letter: "customer's written choice",
  note: 'note',
};
