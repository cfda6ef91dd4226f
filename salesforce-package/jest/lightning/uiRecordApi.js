import { createLdsTestWireAdapter } from '@salesforce/wire-service-jest-util';

/** Tests give a record with `getRecord.emit`. */
export const getRecord = createLdsTestWireAdapter();

const cellOf = (record, { fieldApiName }) => record.fields[fieldApiName];

export const getFieldValue = (record, field) => cellOf(record, field)?.value;

export const getFieldDisplayValue = (record, field) => cellOf(record, field)?.displayValue;

/** Ids of the records of which Lightning was told that they changed; tests empty the list. */
export const changedRecords = [];

export async function notifyRecordUpdateAvailable(records) {
  changedRecords.push(...records.map(({ recordId }) => recordId));
}
