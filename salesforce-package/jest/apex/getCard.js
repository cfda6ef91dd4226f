import { createApexTestWireAdapter } from '@salesforce/wire-service-jest-util';

/** The wire by which a card on a record is read: tests give it a card with `emit`, a refusal with `error`. */
export default createApexTestWireAdapter();
