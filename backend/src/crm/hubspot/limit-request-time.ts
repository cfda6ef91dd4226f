import { setGlobalDispatcher } from 'undici';
import { createLimitedAgent, type RequestTimes } from '../limited-agent.ts';

/**
 * Gives every request that leaves this process time limits: the official client has no setting for
 * them. A request that runs out of time fails, with an unknown outcome.
 */
export function limitRequestTime(times?: RequestTimes): void {
  setGlobalDispatcher(createLimitedAgent(times));
}
