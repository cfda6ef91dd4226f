import { z } from 'zod';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { decideExpiry } from '../protection-window/decide-expiry.ts';
import { decideExtension } from '../protection-window/decide-extension.ts';
import { decideExtensionRequest } from '../protection-window/decide-extension-request.ts';
import { decideRelease } from '../protection-window/decide-release.ts';
import type { WindowFacts } from '../protection-window/facts.ts';
import { openWindow } from '../protection-window/open-window.ts';
import { windowStatusAt } from '../protection-window/window-status-at.ts';
import { answered, type CaseCommands } from './case-command.ts';
import { ordinaryWindow } from './ordinary/window-facts.ts';
import { caseInstant } from './schemas/case-values.ts';
import { extendCommand, plainCommand, releaseCommand } from './schemas/command-schemas.ts';
import { windowSchema } from './schemas/window-schema.ts';

const window = {
  word: 'protection-window',
  facts: windowSchema,
  ordinary: ordinaryWindow,
} as const;

export const protectionWindowCommands: CaseCommands = {
  extend: { ...window, command: extendCommand, run: decideExtension },
  request_extension: {
    ...window,
    command: plainCommand('request_extension'),
    run: decideExtensionRequest,
  },
  release: { ...window, command: releaseCommand, run: decideRelease },
  expire: { ...window, command: plainCommand('expire'), run: decideExpiry },
  window_status: {
    ...window,
    command: plainCommand('window_status'),
    run: (facts: WindowFacts, _: unknown, policy: CompiledPolicy, now: string) =>
      answered(windowStatusAt(facts, policy, now), now),
  },
  open_window: {
    word: 'protection-window',
    facts: z.strictObject({ submittedAt: caseInstant }),
    command: plainCommand('open_window'),
    ordinary: { submittedAt: '2026-10-08T08:00:00.000Z' },
    run: (
      { submittedAt }: { submittedAt: string },
      _: unknown,
      { document, calendar }: CompiledPolicy,
      now: string,
    ) => answered(openWindow(document.window, calendar.zone, submittedAt, now), now),
  },
};
