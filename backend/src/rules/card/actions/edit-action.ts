import { isEditable } from '../../registration/rules/edit-open.ts';
import { renderReason } from '../../sharing/render-reason.ts';
import type { CardRegistration } from '../registration-facts.ts';
import { post, type ActionDraft } from './action-draft.ts';

/** Changing what stands in a registration; what it offers depends on the programme, so it is fetched. */
export function editDraft({ registrationId, reviewStatus }: CardRegistration): ActionDraft {
  const path = `/v1/registrations/${registrationId}`;
  const over = renderReason(
    { code: 'not_waiting_for_decision', facts: {} },
    { audience: 'internal' },
  );
  return {
    id: 'edit_registration',
    label: 'Change registration',
    emphasis: 'secondary',
    audience: 'manager',
    allowed: isEditable(reviewStatus) ? true : `${over} Register it anew.`,
    call: post(`${path}/edit`),
    formPath: `${path}/edit-preview`,
  };
}
