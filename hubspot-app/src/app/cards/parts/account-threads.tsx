import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import type { AccountThread } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { MessageItem } from './message-item.tsx';

/** HubSpot's number for deals. */
const DEALS = '0-3';

/** The last message of each conversation, and the deal where it goes on. */
export function AccountThreads({ threads }: { readonly threads: readonly AccountThread[] }) {
  return (
    <Flex direction="column" gap="sm">
      {threads.map((thread) => (
        <LastOfThread key={thread.registrationId} thread={thread} />
      ))}
    </Flex>
  );
}

function LastOfThread({ thread }: { readonly thread: AccountThread }) {
  const { partner, about, dealRecordId, unread, last } = thread;
  return (
    <Flex direction="column" gap="xs">
      <Flex gap="sm" align="center" wrap>
        <Text format={{ fontWeight: 'bold' }}>{`${partner} · ${about}`}</Text>
        {unread === 0 ? null : <StatusTag variant="info">{words.unread(unread)}</StatusTag>}
        {dealRecordId === undefined ? null : (
          <CrmActionLink
            actionType="RECORD_APP_LINK"
            actionContext={{ objectTypeId: DEALS, objectId: Number(dealRecordId) }}
          >
            {words.queue.openDeal}
          </CrmActionLink>
        )}
      </Flex>
      <MessageItem message={last} />
    </Flex>
  );
}
