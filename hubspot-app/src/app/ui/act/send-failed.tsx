import { Alert, Flex, Text } from '@hubspot/ui-extensions';
import { Reference } from '../load/load-failed.tsx';
import type { Sending } from './use-send.ts';

/** Says why a try failed and what to do; nothing while there is no failure. */
export function SendFailed({ sending }: { readonly sending: Sending }) {
  if (sending.state !== 'failed') return null;
  const { error } = sending;
  return (
    <Alert title={error.message} variant="danger">
      <Flex direction="column" gap="flush">
        {error.fields.map((field) => (
          <Text key={field.path}>{`${field.path}: ${field.message}`}</Text>
        ))}
        <Reference error={error} />
      </Flex>
    </Alert>
  );
}
