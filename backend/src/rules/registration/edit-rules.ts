import type { RuleRegistry } from '../kernel/decision.ts';
import type { EditContext } from './edit.ts';
import { editAmount } from './rules/edit-amount.ts';
import { editCells } from './rules/edit-cells.ts';
import { editChanges } from './rules/edit-changes.ts';
import { editCustomer } from './rules/edit-customer.ts';
import { editMaterial } from './rules/edit-material.ts';
import { editOpen } from './rules/edit-open.ts';

export type EditRuleId =
  | 'edit_open'
  | 'edit_customer'
  | 'edit_changes'
  | 'edit_cells'
  | 'edit_material'
  | 'edit_amount';

/** What is asked of a change to a registration, in the order in which it is told. */
export const editRules: RuleRegistry<EditRuleId, EditContext> = {
  edit_open: editOpen,
  edit_customer: editCustomer,
  edit_changes: editChanges,
  edit_cells: editCells,
  edit_material: editMaterial,
  edit_amount: editAmount,
};
