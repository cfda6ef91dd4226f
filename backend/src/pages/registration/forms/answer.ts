import { answerInformationRequest } from '@alongside/shared/contracts/registration/answer-information-request';
import { valueOf } from '../../form/read-form.ts';
import type { FollowForm } from './follow-form.ts';

export const answerForm: FollowForm = {
  act: 'answer',
  path: 'answer',
  title: 'Answer the question',
  lead: ({ registration }) =>
    registration.question ?? 'The time to decide goes on when you answer.',
  fields: () => [
    {
      name: 'answer',
      kind: 'text',
      label: 'Your answer',
      required: true,
      maxLength: 2000,
      missing: 'Write an answer.',
      wrong: 'Write at most 2,000 characters.',
    },
  ],
  send: (vendor) => `Send answer to ${vendor}`,
  ends: false,
  done: 'Your answer has been sent. The time to decide goes on.',
  operation: answerInformationRequest,
  read: (values) => ({ answer: valueOf(values, 'answer') }),
};
