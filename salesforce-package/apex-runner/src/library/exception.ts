import type { Instance } from '../values/value.ts';
import { textAt, type Methods } from './library.ts';

export const exceptionMethods: Methods<Instance> = {
  getmessage: (exception) => exception.fields.get('message') ?? null,
  setmessage: (exception, args) => {
    exception.fields.set('message', textAt(args, 0));
    return null;
  },
};
