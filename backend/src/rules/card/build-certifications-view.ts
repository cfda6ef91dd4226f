import { capitalise } from './actions/form-fields.ts';
import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import {
  certificationStates,
  levelWords,
  typeWords,
  type CertificationState,
} from './certification-state.ts';
import type { CardView } from './card-view.ts';
import { contactRoleWords } from './headlines/say.ts';
import type { Format } from './format.ts';
import type { CardContact } from './people-facts.ts';

/** The people of the partners on the deal, those of the headline's partner first, their AE before others. */
export function buildPeople(
  view: CardView,
  firstPartner: string | undefined,
): DealCardModel['people'] {
  return orderedContacts(view, firstPartner).map((contact) => {
    const [best] = certificationStates(contact, view);
    return {
      name: contact.name,
      role: capitalise(contactRoleWords[contact.role]),
      partner: nameOfPartner(view, contact),
      ...(best === undefined
        ? {}
        : { certification: { text: `${titleOf(best)}: ${best.text}`, tone: best.tone } }),
    };
  });
}

/** Every certification of these people, with how it stands now. */
export function buildCertificationsView(
  view: CardView,
  firstPartner: string | undefined,
): DealCardModel['certifications'] {
  return orderedContacts(view, firstPartner).flatMap((contact) =>
    certificationStates(contact, view).map((state) =>
      describeCertification(contact.name, state, view.format),
    ),
  );
}

/** One certification, under the name of who holds it. */
export function describeCertification(
  holder: string,
  state: CertificationState,
  format: Format,
): DealCardModel['certifications'][number] {
  const { expiresOn } = state.certification;
  return {
    holder,
    title: titleOf(state),
    status: state.text,
    ...(expiresOn === null ? {} : { expires: format.date(expiresOn) }),
    tone: state.tone,
  };
}

function titleOf({ certification }: CertificationState): string {
  const { level, type, productLine } = certification;
  return `${levelWords[level]} ${typeWords[type]} · ${productLine ?? 'all products'}`;
}

function orderedContacts({ facts }: CardView, first: string | undefined): readonly CardContact[] {
  const rank = (contact: CardContact) =>
    (contact.partnerId === first ? 0 : 2) + (contact.role === 'ae' ? 0 : 1);
  const onDeal = new Set<string>([
    ...facts.registrations.map(({ partner }) => partner.partnerId),
    ...facts.touches.map(({ partnerId }) => partnerId),
    ...(first === undefined ? [] : [first]),
  ]);
  return facts.contacts
    .filter(({ partnerId }) => onDeal.has(partnerId))
    .toSorted((a, b) => rank(a) - rank(b));
}

function nameOfPartner({ facts }: CardView, { partnerId }: CardContact): string {
  const all = [...facts.registrations, ...facts.customerRegistrations, ...facts.possibleMatches];
  const registered = all.find(({ partner }) => partner.partnerId === partnerId);
  const helped = facts.touches.find((touch) => touch.partnerId === partnerId);
  return registered?.partner.name ?? helped?.partnerName ?? '';
}
