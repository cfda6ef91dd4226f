import { ApexDatetime } from '../values/value.ts';
import type { Methods, Statics } from './library.ts';

export const datetimeStatics: Statics = {
  /** Days are only kept and compared: their text is enough. */
  'date.today': (_, machine) => new Date(machine.state.host.now()).toISOString().slice(0, 10),
  'datetime.now': (_, machine) => new ApexDatetime(machine.state.host.now()),
};

export const datetimeMethods: Methods<ApexDatetime> = {
  gettime: (datetime) => datetime.epochMs,
};
