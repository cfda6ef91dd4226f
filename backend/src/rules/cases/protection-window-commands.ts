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

const window = { word: 'protection-window', ordinary: ordinaryWindow } as const;

export const protectionWindowCommands: CaseCommands = {
  extend: { ...window, run: decideExtension },
  request_extension: { ...window, run: decideExtensionRequest },
  release: { ...window, run: decideRelease },
  expire: { ...window, run: decideExpiry },
  window_status: {
    ...window,
    run: (facts: WindowFacts, _: unknown, policy: CompiledPolicy, now: string) =>
      answered(windowStatusAt(facts, policy, now), now),
  },
  open_window: {
    word: 'protection-window',
    ordinary: { submittedAt: '2026-10-08T08:00:00.000Z' },
    run: (
      { submittedAt }: { submittedAt: string },
      _: unknown,
      { document, calendar }: CompiledPolicy,
      now: string,
    ) => answered(openWindow(document.window, calendar.zone, submittedAt, now), now),
  },
};
