import { ApexDatetime } from '../values/value.ts';
import type { Methods, Statics } from './library.ts';

export const datetimeStatics: Statics = {
  'datetime.now': (_, machine) => new ApexDatetime(machine.state.host.now()),
};

export const datetimeMethods: Methods<ApexDatetime> = {
  gettime: (datetime) => datetime.epochMs,
};
