import type { Input } from '../backend/call-backend.ts';

/**
 * Keys for the tries of one form. The first is made when the form opens; trying the same input
 * again keeps it, so that a lost answer is not done twice. Another input is another request and
 * needs another key, because the backend refuses a known key with other values.
 */
export function createIdempotencyKeys(): (input: Input) => string {
  let key: string = crypto.randomUUID();
  let sent: string | undefined;
  return (input) => {
    const text = JSON.stringify(input);
    if (sent !== undefined && sent !== text) key = crypto.randomUUID();
    sent = text;
    return key;
  };
}
