import { setDefaults, setDispatcher } from 'jsforce/lib/request.js';
import { createLimitedAgent } from '../limited-agent.ts';

/**
 * Gives every request of the client time limits, and takes from it what would hide an answer: its
 * own retries, redirects and the environment's proxy.
 */
export function limitClient(): void {
  setDispatcher(createLimitedAgent());
  setDefaults({ retry: { methods: [] }, followRedirect: false });
}
