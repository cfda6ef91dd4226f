import { z } from 'zod';

/**
 * One field of an action's form, as data: a card renders it with its CRM's own component. Of
 * `choices` any number of the options is chosen: `value` joins them with commas, a list is sent.
 */
export const formField = z.strictObject({
  name: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'textarea', 'select', 'radio', 'date', 'checkbox', 'choices']),
  required: z.boolean(),
  help: z.string().optional(),
  value: z.string().optional(),
  maxLength: z.int().optional(),
  options: z
    .array(z.strictObject({ value: z.string(), label: z.string(), help: z.string().optional() }))
    .optional(),
});
export type FormField = z.infer<typeof formField>;

/** What opens when an action needs more than a click. */
export const actionForm = z.strictObject({
  title: z.string(),
  /** What will happen, in plain sentences, before it does. */
  consequences: z.array(z.string()),
  fields: z.array(formField),
  submit: z.string(),
});
export type ActionForm = z.infer<typeof actionForm>;

export const actionId = z.enum([
  'approve',
  'decline',
  'request_information',
  'remind_partner',
  'extend',
  'keep',
  'lapse',
  'release',
  'revoke',
  'change_role',
  'agree_parts',
  'answer_revocation',
  'answer_appeal',
  'link_deal',
  'register_on_behalf',
  'edit_registration',
  'review_conflict',
  'settle_conflict',
  'add_evidence',
  'message_partner',
  'note_internally',
  'log_help',
  'invite_partner',
  'see_attribution',
  'see_why',
]);
export type ActionId = z.infer<typeof actionId>;

/** An operation's method and path, and the part of its input that is already known. */
export const actionCall = z.strictObject({
  method: z.enum(['GET', 'POST']),
  path: z.string(),
  input: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type ActionCall = z.infer<typeof actionCall>;

/**
 * A thing the reader may do now. `call` names the operation's method and path and the input that is
 * already known; the card adds the form's fields by name and an idempotency key. What is typed for
 * a field `parts.par_...` stands in the object `parts` of the input. A `form` stands ready; a
 * `formPath` is fetched with GET when the action opens (an `actionForm`), because it depends on what
 * the CRM holds at that moment. An action without `call` opens a part of the card.
 */
export const cardAction = z.strictObject({
  id: actionId,
  label: z.string(),
  emphasis: z.enum(['primary', 'secondary', 'destructive']),
  enabled: z.boolean(),
  /** Present exactly when disabled: why, and what to do instead. */
  disabledReason: z.string().optional(),
  call: actionCall.optional(),
  form: actionForm.optional(),
  formPath: z.string().optional(),
});
export type CardAction = z.infer<typeof cardAction>;
