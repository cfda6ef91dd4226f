import { scopeFields } from '../form/approval-fields.ts';
import type { Field } from '../form/field.ts';
import type { Programme } from '../link/open-visit.ts';
import { customerFields } from '../register/register-fields.ts';

/** What a lead asks: the customer, whom the partner speaks with, and what is needed there. */
export function leadFields(programme: Pick<Programme, 'form'>): readonly Field[] {
  const rest = scopeFields(programme).filter(({ name }) => name === 'need' || name === 'country');
  return [...customerFields, ...rest];
}
