import { describe, expect, it } from 'vitest';
import { CrmFailure, type CrmError } from '../crm/crm-error.ts';
import { decideRetry } from './decide-retry.ts';

const now = '2026-11-22T12:00:00.000Z';
const decide = (error: CrmError, attempts = 1, failures = 0) =>
  decideRetry(new CrmFailure(error, 'why'), { attempts, failures, now });

describe('a row that could not be sent', () => {
  it.each<[CrmError, string, boolean, number]>([
    [{ kind: 'rate_limited', retryAfterMs: 7000 }, 'waiting', false, 7000],
    [{ kind: 'unavailable', retryAfterMs: 3000 }, 'waiting', false, 3000],
    [{ kind: 'unavailable' }, 'waiting', false, 1000],
    [{ kind: 'unknown_outcome' }, 'attempting', true, 1000],
    [{ kind: 'malformed' }, 'attempting', true, 1000],
    [{ kind: 'unauthorised' }, 'waiting', false, 600_000],
    [{ kind: 'misconfigured' }, 'waiting', false, 600_000],
    [{ kind: 'incomplete', properties: ['x'] }, 'waiting', false, 600_000],
    [{ kind: 'refused', properties: ['x'] }, 'parked', true, 0],
    [{ kind: 'not_found' }, 'parked', true, 0],
  ])('for %j becomes %s, counts: %s, pauses %i ms', (error, status, counts, pauseMs) => {
    expect(decide(error)).toMatchObject({ postponement: { status, counts }, pauseMs });
  });

  it('waits longer with every failure, a minute at most', () => {
    const pauses = [0, 1, 2, 5, 6, 50].map(
      (failures) => decide({ kind: 'unavailable' }, 1, failures).pauseMs,
    );
    expect(pauses).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000]);
  });

  it('is never parked because the CRM is away', () => {
    expect(decide({ kind: 'unavailable' }, 500, 500).postponement.status).toBe('waiting');
    expect(decide({ kind: 'unknown_outcome' }, 500, 500).postponement.status).toBe('attempting');
  });

  it('is parked after ten attempts that nobody understands', () => {
    const bug = new TypeError('oops');
    expect(decideRetry(bug, { attempts: 9, failures: 0, now })).toMatchObject({
      postponement: { status: 'attempting' },
      pauseMs: 0,
    });
    expect(decideRetry(bug, { attempts: 10, failures: 0, now })).toMatchObject({
      postponement: { status: 'parked', lastError: 'TypeError: oops' },
    });
  });
});
