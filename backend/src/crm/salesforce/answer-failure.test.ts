import { expect, it } from 'vitest';
import { type FailedAnswer, toCrmFailure } from './answer-failure.ts';

const problem = (errorCode: string, message = '', fields: string[] = []) => [
  { errorCode, message, fields },
];
const write = (status: number, body: unknown): FailedAnswer => ({ status, body, writes: true });
const read = (status: number, body: unknown): FailedAnswer => ({ status, body, writes: false });
const duplicate =
  'duplicate value found: PRM_Registration_Id__c duplicates value on record with id: 006Qy00000ABCDE';

it.each([
  [write(401, problem('INVALID_SESSION_ID')), { kind: 'unauthorised' }, '401 INVALID_SESSION_ID'],
  [write(404, problem('NOT_FOUND')), { kind: 'not_found' }, '404 NOT_FOUND'],
  [write(404, problem('ENTITY_IS_DELETED')), { kind: 'not_found' }, '404 ENTITY_IS_DELETED'],
  [write(400, problem('MALFORMED_ID')), { kind: 'not_found' }, '400 MALFORMED_ID'],
  [
    read(403, problem('REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.')),
    { kind: 'rate_limited', retryAfterMs: 900_000 },
    '403 REQUEST_LIMIT_EXCEEDED',
  ],
  [
    read(403, problem('REQUEST_LIMIT_EXCEEDED', 'ConcurrentPerOrgLongTxn Limit exceeded.')),
    { kind: 'rate_limited', retryAfterMs: 10_000 },
    '403 REQUEST_LIMIT_EXCEEDED',
  ],
  [
    write(400, problem('UNABLE_TO_LOCK_ROW')),
    { kind: 'unavailable', retryAfterMs: 2000 },
    '400 UNABLE_TO_LOCK_ROW',
  ],
  [write(503, problem('SERVER_UNAVAILABLE')), { kind: 'unavailable' }, '503 SERVER_UNAVAILABLE'],
  [write(503, undefined), { kind: 'unavailable' }, '503'],
  [write(500, problem('UNKNOWN_EXCEPTION')), { kind: 'unknown_outcome' }, '500 UNKNOWN_EXCEPTION'],
  [read(500, problem('UNKNOWN_EXCEPTION')), { kind: 'unavailable' }, '500 UNKNOWN_EXCEPTION'],
  [write(502, undefined), { kind: 'unknown_outcome' }, '502'],
  [
    write(400, problem('DUPLICATE_VALUE', duplicate)),
    { kind: 'refused', properties: ['PRM_Registration_Id__c'] },
    '400 DUPLICATE_VALUE',
  ],
  [
    write(400, problem('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Say why.', ['NextStep'])),
    { kind: 'refused', properties: ['NextStep'] },
    '400 FIELD_CUSTOM_VALIDATION_EXCEPTION',
  ],
  [
    read(400, problem('INVALID_FIELD', "No such column 'PRM_X__c' on entity 'Opportunity'.")),
    { kind: 'refused', properties: ['PRM_X__c'] },
    '400 INVALID_FIELD',
  ],
  [
    read(403, problem('API_DISABLED_FOR_ORG')),
    { kind: 'refused', properties: [] },
    '403 API_DISABLED_FOR_ORG',
  ],
])('%j means %j', (answer, error, message) => {
  expect(toCrmFailure(answer)).toMatchObject({ error, message });
});
