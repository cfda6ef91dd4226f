import type { Id } from '@alongside/shared/vocabulary/ids';
import { post, type ActionDraft } from './action-draft.ts';
import type { FormField } from '@alongside/shared/vocabulary/card-action';
import { textArea } from './form-fields.ts';

interface SettleChoice {
  readonly registrationId: Id<'registration'>;
  readonly partnerName: string;
}

/** What the manager chooses among. */
interface SettleChoices {
  readonly sides: readonly SettleChoice[];
  readonly proposed: Id<'registration'> | null;
  /** What the rules propose beside a deal of our own; null without one. */
  readonly termsOf: 'exclusive' | 'teaming' | null;
}

/** The manager's choice among the sides that may win; another one than the proposed asks for a reason. */
export function settleConflictDraft(
  conflictId: Id<'conflict'>,
  { sides, proposed, termsOf }: SettleChoices,
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
        ...(termsOf === null ? [] : [termsField(termsOf)]),
        textArea('overrideReason', 'Reason', {
          required: false,
          help: 'Needed when you choose otherwise than the rules propose.',
        }),
      ],
      submit: 'Settle',
    },
  };
}

function termsField(proposed: 'exclusive' | 'teaming'): FormField {
  return {
    name: 'terms',
    label: 'Beside our own deal',
    kind: 'radio',
    required: true,
    value: proposed,
    options: [
      { value: 'teaming', label: 'Together with our sales' },
      { value: 'exclusive', label: 'The partner alone' },
    ],
  };
}
