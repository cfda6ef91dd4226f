import type { Id } from '@alongside/shared/vocabulary/ids';
import { post, type ActionDraft } from './action-draft.ts';
import { textArea } from './form-fields.ts';

interface SettleChoice {
  readonly registrationId: Id<'registration'>;
  readonly partnerName: string;
}

/** The manager's choice among the sides that may win; another one than the proposed asks for a reason. */
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
        'Everybody else reads the rule that decided, and no names.',
        'They may appeal; the decision stands meanwhile.',
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
