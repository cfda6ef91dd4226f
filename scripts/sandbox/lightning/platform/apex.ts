import { askServer } from './ask-server.ts';
import { createAdapter, findQuery, queryBehind } from './live-query.ts';

type Args = Readonly<Record<string, unknown>>;

const NOT_CACHEABLE = 'is no @AuraEnabled(cacheable=true): a component cannot @wire it';

/**
 * A method of a controller, to be called or wired.
 * @param name as in `DealCardController.getCard`
 * @param cacheable whether the browser keeps the answer by method and arguments
 */
export function apexMethod(name: string, cacheable: boolean) {
  const call = (args: Args): Promise<unknown> =>
    askServer(`/apex/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(args),
    });
  const find = (args: Args) => findQuery(`apex ${name} ${JSON.stringify(args)}`, () => call(args));
  const method = (args: Args = {}): Promise<unknown> =>
    cacheable ? find(args).read() : call(args);
  const refuse = (): never => {
    throw new Error(`${name} ${NOT_CACHEABLE}`);
  };
  return Object.assign(method, { adapter: createAdapter(cacheable ? find : refuse) });
}

/** Asks anew what a wire of an Apex method gave. */
export const refreshApex = (wired: object): Promise<void> => queryBehind(wired).refresh();
