import { createInMemoryCrm } from '../support/in-memory-crm.ts';
import { describeCrmPort } from './crm-port.ts';

describeCrmPort('The in-memory CRM', async () => {
  const crm = createInMemoryCrm();
  return {
    crm,
    winDeal: async (id) =>
      crm.changeDeal(id, { stageClass: 'won', stage: 'Won', closedAt: '2026-11-22T12:00:00.000Z' }),
    renameDeal: async (id, name) => crm.changeDeal(id, { name }),
    setRate: async (id, exchangeRate) => crm.changeDeal(id, { exchangeRate }),
    deleteDeal: async (id) => crm.changeDeal(id, { deleted: true }),
    readSummary: async (id) => crm.properties.get(id)?.summary ?? null,
    countNotes: async (id) =>
      [...crm.notes.values()].filter(({ dealRecordId }) => dealRecordId === id).length,
    readRows: async () => ({
      registrations: [...crm.registrationRows.values()].map((row) => ({
        id: row.registrationId,
        partner: row.partnerName,
        status: row.reviewStatus,
      })),
      credits: [...crm.creditRows.keys()],
    }),
    close: async () => {},
  };
});
