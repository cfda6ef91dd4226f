import { fromJson, toJson, type Json } from '../values/to-json.ts';
import { textAt, type Statics } from './library.ts';

export const jsonStatics: Statics = {
  'json.serialize': ([value = null]) => JSON.stringify(toJson(value)),
  'json.deserializeuntyped': (args, machine) => {
    const text = textAt(args, 0);
    try {
      return fromJson(JSON.parse(text) as Json);
    } catch {
      return machine.raise('JSONException', `Unexpected text: ${text.slice(0, 40)}`);
    }
  },
};
