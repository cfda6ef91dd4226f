import { toText } from '../values/to-text.ts';
import { numberAt, textAt, type Methods, type Statics } from './library.ts';

export const stringStatics: Statics = {
  'string.valueof': ([value = null]) => toText(value),
  'string.isblank': ([value = null]) => typeof value !== 'string' || value.trim() === '',
  'string.isnotblank': ([value = null]) => typeof value === 'string' && value.trim() !== '',
};

export const stringMethods: Methods<string> = {
  length: (text) => text.length,
  trim: (text) => text.trim(),
  tolowercase: (text) => text.toLowerCase(),
  contains: (text, args) => text.includes(textAt(args, 0)),
  containsignorecase: (text, args) => text.toLowerCase().includes(textAt(args, 0).toLowerCase()),
  startswith: (text, args) => text.startsWith(textAt(args, 0)),
  endswith: (text, args) => text.endsWith(textAt(args, 0)),
  replace: (text, args) => text.replaceAll(textAt(args, 0), textAt(args, 1)),
  removeend: (text, args) => {
    const end = textAt(args, 0);
    return text.endsWith(end) ? text.slice(0, text.length - end.length) : text;
  },
  left: (text, args) => text.slice(0, numberAt(args, 0)),
};
