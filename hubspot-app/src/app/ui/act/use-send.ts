import { useCallback, useRef, useState } from 'react';
import { type BackendError, toBackendError } from '../backend/backend-error.ts';
import type { Input } from '../backend/call-backend.ts';
import type { CardAction } from '../generated/contract.ts';
import { useSurface } from '../surface.tsx';
import { words } from '../words.ts';
import { createIdempotencyKeys } from './idempotency-keys.ts';

export type Sending =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'failed'; readonly error: BackendError };

/** A receipt says in its own words how things stand now; other answers have none. */
function sayDone(action: CardAction, answer: object): string {
  if ('status' in answer && typeof answer.status === 'string') return answer.status;
  return `${action.label}: ${words.form.done}`;
}

/**
 * Carries out an action: once, however often it is clicked, and again with the same key after a
 * failure. When it is done the outcome is announced and what it changed is shown anew.
 */
export function useSend(action: CardAction, onDone?: () => void) {
  const { backend, announce, refresh } = useSurface();
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const keyFor = useRef<ReturnType<typeof createIdempotencyKeys>>();
  const busy = useRef(false);
  const { call } = action;
  keyFor.current ??= createIdempotencyKeys();

  const send = useCallback(
    async (more: Input = {}) => {
      if (!call || busy.current || !keyFor.current) return;
      busy.current = true;
      setSending({ state: 'sending' });
      const input = { ...call.input, ...more };
      try {
        const idempotencyKey = keyFor.current(input);
        const answer = await backend.write<object>(call.path, { ...input, idempotencyKey });
        keyFor.current = createIdempotencyKeys();
        setSending({ state: 'idle' });
        onDone?.();
        announce(sayDone(action, answer));
        refresh();
      } catch (error) {
        setSending({ state: 'failed', error: toBackendError(error) });
      } finally {
        busy.current = false;
      }
    },
    [action, announce, backend, call, onDone, refresh],
  );
  return { sending, send };
}
