import { createHmac } from 'node:crypto';
import { RunnerError } from '../runner-error.ts';
import { ApexBlob } from '../values/value.ts';
import { blobAt, textAt, type Statics } from './library.ts';

export const cryptoStatics: Statics = {
  'crypto.generatemac': (args) => {
    const algorithm = textAt(args, 0);
    if (algorithm !== 'hmacSHA256') throw new RunnerError(`The runner does not know ${algorithm}`);
    return new ApexBlob(createHmac('sha256', blobAt(args, 2)).update(blobAt(args, 1)).digest());
  },
  'encodingutil.converttohex': (args) => blobAt(args, 0).toString('hex'),
};
