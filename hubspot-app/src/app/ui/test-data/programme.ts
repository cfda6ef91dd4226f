import type { ProgrammeModel, ProgrammeTable } from '../generated/contract.ts';

const pipeline: ProgrammeTable = {
  title: 'Pipeline by tier',
  help: 'A deal stands with the tier that its first partner has today.',
  columns: [
    { label: 'Tier', number: false },
    { label: 'Open deals', number: true },
    { label: 'Open amount', number: true },
  ],
  rows: [{ cells: ['Gold', '3', '€120,000'] }, { cells: ['Silver', '1', '$8,000'] }],
  empty: 'No deal with a partner is open.',
};

export const buildProgramme = (changes: Partial<ProgrammeModel> = {}): ProgrammeModel => ({
  asOf: '2026-11-22T12:00:00.000Z',
  title: 'Partner programme',
  period: '1 Dec 2025 to 22 Nov 2026',
  headlines: [{ label: 'Registrations', value: '8', help: 'Submitted in these days.' }],
  figures: [{ label: 'Approval rate', value: '62% of 8', help: 'Approved of those answered.' }],
  tables: [pipeline, { ...pipeline, title: 'Revenue by partner', rows: [], empty: 'None yet.' }],
  notCounted: ['Pipeline coverage: no targets are kept.'],
  ...changes,
});
