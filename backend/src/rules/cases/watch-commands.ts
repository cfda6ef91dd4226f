import { decideActivityCheck } from '../protection-window/decide-activity-check.ts';
import { decideEndReminder } from '../protection-window/decide-end-reminder.ts';
import { decideKeeping } from '../protection-window/decide-keeping.ts';
import { decideLapse } from '../protection-window/decide-lapse.ts';
import { decideLeaving } from '../protection-window/decide-leaving.ts';
import { decideRestoration } from '../protection-window/decide-restoration.ts';
import { decideRevocationProposal } from '../protection-window/decide-revocation-proposal.ts';
import { decideRevocation } from '../protection-window/decide-revocation.ts';
import type { CaseCommands } from './case-command.ts';
import { ordinaryEnded, ordinaryRevocation, ordinaryWatch } from './ordinary/watch-facts.ts';
import { ordinaryWindow } from './ordinary/window-facts.ts';
import { plainCommand } from './schemas/command-schemas.ts';
import {
  answerRevocationCommand,
  endedSchema,
  proposeRevocationCommand,
  revocationSchema,
  watchSchema,
} from './schemas/watch-schema.ts';
import { windowSchema } from './schemas/window-schema.ts';

const word = 'protection-window';
const watch = { word, facts: watchSchema, ordinary: ordinaryWatch } as const;
const window = { word, facts: windowSchema, ordinary: ordinaryWindow } as const;
const revocation = { word, facts: revocationSchema, ordinary: ordinaryRevocation } as const;

/** What the clock and managers do to protection that runs, and how what ended comes back. */
export const watchCommands: CaseCommands = {
  check_activity: { ...watch, command: plainCommand('check_activity'), run: decideActivityCheck },
  remind_end: { ...watch, command: plainCommand('remind_end'), run: decideEndReminder },
  follow_partner: { ...watch, command: plainCommand('follow_partner'), run: decideLeaving },
  keep: { ...window, command: plainCommand('keep'), run: decideKeeping },
  lapse: { ...window, command: plainCommand('lapse'), run: decideLapse },
  restore: {
    word,
    facts: endedSchema,
    command: plainCommand('restore'),
    ordinary: ordinaryEnded,
    run: decideRestoration,
  },
  propose_revocation: {
    ...revocation,
    command: proposeRevocationCommand,
    run: decideRevocationProposal,
  },
  answer_revocation: { ...revocation, command: answerRevocationCommand, run: decideRevocation },
};
