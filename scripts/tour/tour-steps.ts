import type { ActionForm } from '@alongside/shared/vocabulary/card-action';
import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import type { ConflictModel } from '@alongside/shared/vocabulary/conflict-model';
import type { QueueModel } from '@alongside/shared/vocabulary/queue-model';
import { findAction, registrationForm, throwUnless } from './tour-facts.ts';
import type { TourPeople } from './meet-tour-people.ts';

/** What earlier steps learned. */
interface Walk extends TourPeople {
  readonly registrationId: string;
  readonly dealId: string;
  readonly conflict: ConflictModel;
  readonly rivalPage: string;
}

export interface TourStep {
  readonly title: string;
  /** Answers what was seen, and what later steps need. @throws Error when it is not so */
  readonly take: (walk: Walk) => Promise<{ readonly saw: string } & Partial<Walk>>;
}

const customer = { company: 'Tour Customer AG', domain: 'tour-customer.example' };

/** The main job, in order: register, see, decide, known to the CRM, disputed, settled. */
export const tourSteps: readonly TourStep[] = [
  {
    title: 'A partner registers a deal by share link',
    take: async ({ northwind }) => {
      const receipt = await northwind.send('/register', registrationForm(customer));
      const registrationId = /registrations\/(reg_\w+)/.exec(receipt.url)?.[1];
      throwUnless(registrationId !== undefined, `The receipt stands at ${receipt.url}.`);
      return { saw: receipt.text.slice(0, 160), registrationId };
    },
  },
  {
    title: 'An account executive opens a deal with that customer in the CRM and sees the card',
    take: async ({ portal, ae }) => {
      const company = await portal.create('companies', {
        name: customer.company,
        domain: customer.domain,
      });
      const properties = {
        dealname: 'Tour Customer: platform',
        amount: '84000',
        dealstage: 'appointmentscheduled',
        pipeline: 'default',
      };
      const { id } = await portal.create('deals', properties, company.id);
      const card = await ae.read<DealCardModel>('/v1/cards/deal', { recordId: id });
      throwUnless(
        card.headline.state === 'waiting_for_answer',
        `The headline is "${card.headline.text}".`,
      );
      return { saw: `${card.headline.text} | ${card.headline.line ?? ''}`, dealId: id };
    },
  },
  {
    title: 'The manager sees what approving will do, and approves',
    take: async ({ manager, dealId }) => {
      const card = await manager.read<DealCardModel>('/v1/cards/deal', { recordId: dealId });
      const approve = findAction(card, 'approve');
      const form = await manager.read<ActionForm>(approve?.formPath ?? '');
      const deal = form.fields.find((field) => field.name === 'deal')?.value ?? 'none';
      throwUnless(
        deal.startsWith('dea_'),
        `The form proposes "${deal}" instead of the one open deal.`,
      );
      const receipt = await manager.act<{ reviewStatus: string; status: string }>(approve, {
        deal,
      });
      throwUnless(receipt.reviewStatus === 'approved', `It is ${receipt.reviewStatus}.`);
      return { saw: `${form.consequences.join(' ')} -> ${receipt.status}` };
    },
  },
  {
    title: 'The CRM shows the protection as properties and as a note on the timeline',
    take: async ({ portal, dealId }) => {
      const deal = await portal.waitFor(
        dealId,
        ({ properties, notes }) =>
          properties['prm_protection_status'] === 'active' && notes.length > 0,
      );
      return { saw: `${deal.properties['prm_summary']} | ${deal.notes.length} note(s)` };
    },
  },
  {
    title: 'The card says who is protected until when',
    take: async ({ ae, dealId }) => {
      const { headline } = await ae.read<DealCardModel>('/v1/cards/deal', { recordId: dealId });
      throwUnless(headline.text.includes('protected until'), `The headline is "${headline.text}".`);
      return { saw: `${headline.text} | ${headline.line ?? ''}` };
    },
  },
  {
    title: 'Salesforce has the same deal, is told that it is, and knows the same',
    take: async ({ org, dealId }) => {
      const id = await org.makeTwin(dealId, customer.company, customer.domain);
      return { saw: await org.waitForSummary(id, 'active') };
    },
  },
  {
    title: 'A second partner registers the same customer and learns nothing about the first',
    take: async ({ bluefin }) => {
      const receipt = await bluefin.send('/register', registrationForm(customer));
      throwUnless(!receipt.text.includes('Northwind'), 'The receipt names the rival.');
      return {
        saw: receipt.text.slice(0, 160),
        rivalPage: new URL(receipt.url).pathname.split('/').slice(3).join('/'),
      };
    },
  },
  {
    title: 'The manager sees the conflict with the rule that decides it',
    take: async ({ manager, registrationId }) => {
      const queue = await manager.read<QueueModel>('/v1/registrations/queue', {
        show: 'conflicts',
        limit: 100,
      });
      const item = queue.items.find((one) => one.registrationId === registrationId);
      throwUnless(
        item?.conflictId !== undefined,
        `The queue shows ${queue.items.length} other conflicts.`,
      );
      const conflict = await manager.read<ConflictModel>(`/v1/conflicts/${item?.conflictId}`);
      throwUnless(
        conflict.proposal.winner === registrationId,
        `It proposes ${conflict.proposal.text}.`,
      );
      return { saw: `${conflict.proposal.text} | ${conflict.proposal.decidingRule}`, conflict };
    },
  },
  {
    title: 'The manager settles it as proposed',
    take: async ({ manager, conflict, registrationId }) => {
      const settle = conflict.actions.find((one) => one.id === 'settle_conflict');
      const settled = await manager.act<ConflictModel>(settle, { winner: registrationId });
      return { saw: `${settled.title} | ${settled.status}` };
    },
  },
  {
    title: 'The other partner reads why, and nothing about the rival',
    take: async ({ bluefin, rivalPage }) => {
      const page = await bluefin.open(`/${rivalPage}`);
      throwUnless(/declined/i.test(page.text), `The page says: ${page.text.slice(0, 200)}`);
      throwUnless(!page.text.includes('Northwind'), 'The page names the rival.');
      return { saw: page.text.slice(0, 240) };
    },
  },
];
