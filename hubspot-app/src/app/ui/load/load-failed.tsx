import { Button, ErrorState, Flex, Text } from '@hubspot/ui-extensions';
import { type BackendError, UNREACHABLE } from '../backend/backend-error.ts';
import { words } from '../words.ts';

const titles: Readonly<Record<string, string>> = {
  [UNREACHABLE]: words.failure.awayTitle,
  not_connected: words.failure.notConnected,
  not_allowed: words.failure.notAllowed,
};

/** Why nothing can be shown, what to do, and the reference to quote. */
export function LoadFailed(props: { readonly error: BackendError; readonly retry: () => void }) {
  const { error, retry } = props;
  const locked = error.code === 'not_allowed' || error.code === 'not_connected';
  return (
    <ErrorState
      type={locked ? 'lock' : 'error'}
      title={titles[error.code] ?? words.failure.notShown}
    >
      <Flex direction="column" gap="sm" align="center">
        <Text>{error.message}</Text>
        <Reference error={error} />
        <Button size="sm" variant="secondary" onClick={retry}>
          {words.failure.retry}
        </Button>
      </Flex>
    </ErrorState>
  );
}

/** What to quote when asking for help; nothing when the failure never reached the backend. */
export function Reference({ error }: { readonly error: BackendError }) {
  if (!error.reference) return null;
  return <Text variant="microcopy">{`${words.failure.reference} ${error.reference}`}</Text>;
}
