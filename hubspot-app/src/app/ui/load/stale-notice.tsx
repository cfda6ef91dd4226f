import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { BackendError } from '../backend/backend-error.ts';
import { words } from '../words.ts';
import { Reference } from './load-failed.tsx';

/** Stands above what was last known when it could not be read again. */
export function StaleNotice(props: {
  readonly error: BackendError | undefined;
  readonly retry: () => void;
}) {
  if (!props.error) return null;
  return (
    <Alert title={words.failure.stale} variant="warning">
      <Flex direction="column" gap="xs" align="start">
        <Text>{props.error.message}</Text>
        <Reference error={props.error} />
        <Button size="xs" variant="secondary" onClick={props.retry}>
          {words.failure.retry}
        </Button>
      </Flex>
    </Alert>
  );
}
