import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { PartnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';
import type { Field, FormValues } from '../../form/field.ts';
import type { Programme } from '../../link/open-visit.ts';

/** What a partner's person can do with a registration. */
export type FollowAct = PartnerRegistration['may'][number];

/** One of the forms that go on with a registration. Each has a page of its own; some also stand on the follow page. */
export interface FollowForm {
  readonly act: FollowAct;
  /** Last part of its address. */
  readonly path: string;
  readonly title: string;
  /** What it means and what follows from it. */
  readonly lead: (facts: { registration: PartnerRegistration; programme: Programme }) => string;
  readonly fields: (programme: Programme) => readonly Field[];
  /** Caption of the button; names who receives it. */
  readonly send: (vendor: string) => string;
  /** Ends something: said by a different button and by the consequences in `lead`. */
  readonly ends: boolean;
  /** Said above the page once it is done. */
  readonly done: string;
  readonly operation: Operation;
  /** Said when a form that demands no single field comes empty. */
  readonly nothing?: string;
  /** The operation's input, without the registration and the key. */
  readonly read: (values: FormValues) => object;
}
