import { fieldProblem, problem } from '@alongside/shared/errors';
import { registrationReceipt } from '@alongside/shared/contracts/registration/registration-receipt';
import {
  actionCall,
  actionForm,
  actionId,
  cardAction,
  formField,
} from '@alongside/shared/vocabulary/card-action';
import { accountCardModel } from '@alongside/shared/vocabulary/account-card-model';
import { dealCardModel, messageView, syncView } from '@alongside/shared/vocabulary/card-model';
import { conflictModel } from '@alongside/shared/vocabulary/conflict-model';
import { explanationModel } from '@alongside/shared/vocabulary/explanation-model';
import { moment } from '@alongside/shared/vocabulary/moment';
import { programmeModel } from '@alongside/shared/vocabulary/programme-model';
import { queueModel } from '@alongside/shared/vocabulary/queue-model';
import { tone } from '@alongside/shared/vocabulary/tone';
import type { z } from 'zod';

const card = dealCardModel.shape;
const account = accountCardModel.shape;

/** Every type a card knows by name: what it reads, and the parts its components take. */
export const cardContract: Readonly<Record<string, z.ZodType>> = {
  Tone: tone,
  Moment: moment,
  FormField: formField,
  ActionForm: actionForm,
  ActionId: actionId,
  ActionCall: actionCall,
  CardAction: cardAction,
  Headline: card.headline,
  WindowView: card.windows.element,
  SlaView: card.sla.unwrap(),
  Person: card.people.element,
  RegistrationView: card.registrations.element,
  ConflictView: card.conflicts.element,
  AttributionView: card.attribution,
  CreditRow: card.attribution.shape.rows.element,
  CertificationView: card.certifications.element,
  MessageView: messageView,
  ThreadView: card.thread,
  HistoryEntry: card.history.element,
  SyncView: syncView,
  DealCardModel: dealCardModel,
  AccountHeadline: account.headline,
  AccountPartner: account.partners.element,
  IncumbentView: account.incumbents.element,
  AccountRegistration: account.registrations.element,
  ProductProtection: account.protection.element,
  RevenueView: account.revenue,
  AccountThread: account.threads.element,
  AccountCardModel: accountCardModel,
  QueueItem: queueModel.shape.items.element,
  QueueModel: queueModel,
  ProgrammeFigure: programmeModel.shape.figures.element,
  ProgrammeTable: programmeModel.shape.tables.element,
  ProgrammeModel: programmeModel,
  ConflictSide: conflictModel.shape.sides.element,
  ConflictModel: conflictModel,
  ExplainedRule: explanationModel.shape.rules.element,
  ExplanationModel: explanationModel,
  RegistrationReceipt: registrationReceipt,
  FieldProblem: fieldProblem,
  Problem: problem,
};
