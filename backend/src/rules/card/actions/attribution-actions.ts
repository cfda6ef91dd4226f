import type { FormField } from '@alongside/shared/vocabulary/card-action';
import { decideRoleChange, type RoleChangeCommand } from '../../attribution/decide-role-change.ts';
import { roleWords } from '../../attribution/role-words.ts';
import { renderReason } from '../../sharing/render-reason.ts';
import { attributionFacts } from '../attribution-facts.ts';
import type { CardView } from '../card-view.ts';
import { partnerName } from '../headlines/shared-rows.ts';
import type { CardRegistration } from '../registration-facts.ts';
import { post, type ActionContext, type ActionDraft } from './action-draft.ts';
import { capitalise } from './form-fields.ts';

const causes: Readonly<Record<RoleChangeCommand['because'], string>> = {
  appeal: 'An appeal was upheld',
  false_evidence: 'Evidence proved false',
};

/** Offers the roles and causes that the rules would take (domain 3.9). */
export function changeRoleDraft(
  registration: CardRegistration,
  fixed: boolean,
  context: ActionContext,
): ActionDraft {
  const { registrationId, partner, attributionRole: role } = registration;
  const changes = possibleChanges(registration, context);
  return {
    id: 'change_role',
    label: 'Change the role',
    emphasis: 'secondary',
    audience: 'manager',
    allowed:
      changes.length > 0
        ? true
        : renderReason({ code: 'role_not_fixed_yet', facts: {} }, { audience: 'internal' }),
    call: post(`/v1/registrations/${registrationId}/change-role`),
    form: {
      title: `Change the role of ${partner.name}`,
      consequences: [
        `At its approval it was fixed as: ${roleWords[role ?? 'none']}.`,
        fixed
          ? 'The parts of this deal are fixed; an adjustment with its own entries is made.'
          : 'The attribution of this deal is worked out anew.',
      ],
      fields: [
        radio('role', 'New role', roleWords, new Set(changes.map((change) => change.role))),
        radio('because', 'Why', causes, new Set(changes.map(({ because }) => because))),
      ],
      submit: 'Change the role',
    },
  };
}

function possibleChanges(
  { registrationId, partner, reviewStatus, attributionRole: role }: CardRegistration,
  { policy, now }: ActionContext,
): RoleChangeCommand[] {
  const { partnerId } = partner;
  const facts = { registrationId, partnerId, reviewStatus, role: role ?? 'none' };
  const commands = keysOf(roleWords).flatMap((wanted) =>
    keysOf(causes).map((because) => ({ kind: 'change_role', role: wanted, because }) as const),
  );
  return commands.filter(
    (command) => decideRoleChange(facts, command, policy, now).decision.kind === 'changed',
  );
}

function keysOf<Key extends string>(words: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(words) as Key[];
}

function radio(
  name: string,
  label: string,
  words: Readonly<Record<string, string>>,
  offered: ReadonlySet<string>,
): FormField {
  const options = Object.entries(words)
    .filter(([value]) => offered.has(value))
    .map(([value, text]) => ({ value, label: capitalise(text) }));
  return { name, label, kind: 'radio', required: true, options };
}

/** For the model `split`: what was agreed with the partners of the deal, until it is fixed (R45a). */
export function agreePartsDraft(view: CardView): ActionDraft | undefined {
  const { facts, attribution } = view;
  if (attribution.model !== 'split') return undefined;
  const fields = partFields(view);
  return {
    id: 'agree_parts',
    label: 'Agree parts',
    emphasis: 'secondary',
    audience: 'manager',
    allowed: mayAgree(view, fields.length),
    call: post(`/v1/deals/${facts.deal.dealId}/agreed-parts`),
    form: {
      title: 'Agree the parts of this deal',
      consequences: [
        'The parts must add up to 100 %.',
        'You may change them until the deal is fixed.',
        'Leave all empty when nothing is agreed any more.',
      ],
      fields,
      submit: 'Agree parts',
    },
  };
}

function mayAgree({ facts, format }: CardView, partners: number): true | string {
  if (facts.attributionFixed !== null) {
    const on = format.date(facts.attributionFixed.lock.lockedAt);
    return `The parts are fixed since ${on}. An appeal can change a role.`;
  }
  return partners > 0 ? true : 'No partner takes part in this deal yet. Log their help first.';
}

function partFields(view: CardView): FormField[] {
  const { partners } = attributionFacts(view.facts);
  return [...new Set(partners.map(({ partnerId }) => partnerId))].map((partnerId) => {
    const agreed = view.facts.agreedParts.find((part) => part.partnerId === partnerId);
    return {
      name: `parts.${partnerId}`,
      label: `${partnerName(view, partnerId)}, in %`,
      kind: 'text',
      required: false,
      maxLength: 6,
      ...(agreed === undefined ? {} : { value: String(agreed.basisPoints / 100) }),
    };
  });
}
