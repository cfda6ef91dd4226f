import type { Id } from '@alongside/shared/vocabulary/ids';
import { post, type ActionDraft } from './action-draft.ts';
import { textArea } from './form-fields.ts';

export interface SettleChoice {
  readonly registrationId: Id<'registration'>;
  readonly partnerName: string;
  readonly loses: string;
}

/** The manager's choice; the proposed side is selected, another one asks for a reason. */
export function settleConflictDraft(
  conflictId: Id<'conflict'>,
  sides: readonly SettleChoice[],
  proposed: Id<'registration'> | null,
  allowed: true | string,
): ActionDraft {
  return {
    id: 'settle_conflict',
    label: 'Settle conflict',
    emphasis: 'primary',
    audience: 'manager',
    allowed,
    call: post(`/v1/conflicts/${conflictId}/settle`),
    form: {
      title: 'Who goes first?',
      consequences: [
        'The other side is declined with a reason that names nobody.',
        'They may appeal; the winner stays protected meanwhile.',
      ],
      fields: [
        {
          name: 'winner',
          label: 'Who goes first',
          kind: 'radio',
          required: true,
          ...(proposed === null ? {} : { value: proposed }),
          options: sides.map(({ registrationId, partnerName }) => ({
            value: registrationId,
            label: partnerName,
            ...(registrationId === proposed ? { help: 'Proposed by the rules' } : {}),
          })),
        },
        textArea('overrideReason', 'Reason', {
          required: false,
          help: 'Needed when you choose otherwise than the rules propose.',
        }),
      ],
      submit: 'Settle',
    },
  };
}
