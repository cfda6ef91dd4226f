import { Button, Flex, Heading, List, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ActionForm, CardAction } from '../generated/contract.ts';
import { OverlayBody, OverlayFooter } from '../panels/overlay-frame.tsx';
import { words } from '../words.ts';
import { FormInput } from './form-input.tsx';
import { findMissing, startValues, toInput } from './form-values.ts';
import { SendFailed } from './send-failed.tsx';
import { useSend } from './use-send.ts';

interface ActionFormViewProps {
  readonly action: CardAction;
  readonly form: ActionForm;
  /** Whom it concerns, where the frame around it could not know. */
  readonly lead?: string;
  readonly close: () => void;
}

/** What will happen, what is asked for, and the button that does it. */
export function ActionFormView({ action, form, lead, close }: ActionFormViewProps) {
  const [values, setValues] = useState(() => startValues(form.fields));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { sending, send } = useSend(action, close);

  const submit = async () => {
    const found = findMissing(form.fields, values);
    setMissing(found);
    if (found.length === 0) await send(toInput(form.fields, values));
  };
  const problemOf = (name: string) => {
    if (missing.includes(name)) return words.form.required;
    if (sending.state !== 'failed') return undefined;
    return sending.error.fields.find((field) => field.path === name)?.message;
  };
  return (
    <>
      <OverlayBody>
        <Flex direction="column" gap="md">
          {lead === undefined ? null : <Text format={{ fontWeight: 'bold' }}>{lead}</Text>}
          <Consequences sentences={form.consequences} />
          {form.fields.map((field) => (
            <FormInput
              key={field.name}
              field={field}
              value={values[field.name] ?? ''}
              problem={problemOf(field.name)}
              onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
            />
          ))}
          <SendFailed sending={sending} />
        </Flex>
      </OverlayBody>
      <OverlayFooter>
        <LoadingButton
          variant={action.emphasis === 'destructive' ? 'destructive' : 'primary'}
          loading={sending.state === 'sending'}
          onClick={submit}
        >
          {form.submit}
        </LoadingButton>
        <Button variant="secondary" onClick={close}>
          {words.form.cancel}
        </Button>
      </OverlayFooter>
    </>
  );
}

function Consequences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      <Heading>{words.form.consequences}</Heading>
      <List variant="unordered-styled">
        {sentences.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </List>
    </Flex>
  );
}
