import { Temporal } from 'temporal-polyfill';
import { CrmFailure } from '../crm-error.ts';
import type { DealNote } from '../crm-port.ts';
import { saved, task } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { cutText } from './cut-text.ts';
import { bearsReference, toNoteText } from './note-text.ts';
import type { OrgContext } from './org-context.ts';
import { isRecordId, literal } from './soql.ts';

const LONGEST_SUBJECT = 255;

/** A note is a completed task: it stands in the deal's activity, and no one is asked to do anything. */
export async function writeNote({ api, settings }: OrgContext, note: DealNote): Promise<string> {
  if (!isRecordId(note.dealRecordId)) throw new CrmFailure({ kind: 'not_found' }, 'no such deal');
  const { timeZone } = await settings();
  const day = Temporal.Instant.from(note.at).toZonedDateTimeISO(timeZone).toPlainDate();
  const text = toNoteText(note.html, note.reference);
  const subject = text.split('\n')[0] ?? '';
  const made = await api.call(saved, {
    method: 'POST',
    path: apiPaths.objects('Task'),
    body: {
      WhatId: note.dealRecordId,
      Status: 'Completed',
      Subject: cutText(subject, LONGEST_SUBJECT),
      Description: text,
      ActivityDate: day.toString(),
    },
  });
  return made.id;
}

/** Looks through the deal's own tasks, newest first: no query can search their long text. */
export async function findNote(
  { api }: OrgContext,
  dealRecordId: string,
  reference: string,
): Promise<string | null> {
  if (!isRecordId(dealRecordId)) return null;
  const soql = `SELECT Id, Description FROM Task WHERE WhatId = ${literal(dealRecordId)} ORDER BY CreatedDate DESC, Id DESC`;
  const tasks = await api.query(task, soql);
  return tasks.find(({ Description }) => bearsReference(Description, reference))?.Id ?? null;
}
