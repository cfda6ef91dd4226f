import { ApexBlob } from '../values/value.ts';
import { textAt, type Methods, type Statics } from './library.ts';

export const blobStatics: Statics = {
  'blob.valueof': (args) => new ApexBlob(Buffer.from(textAt(args, 0))),
};

export const blobMethods: Methods<ApexBlob> = {
  tostring: (blob) => blob.bytes.toString('utf8'),
};
