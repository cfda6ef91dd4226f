import { Flex, Text } from '@hubspot/ui-extensions';
import type { ThreadView } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { MessageItem } from './message-item.tsx';
import { ReplyBox } from './reply-box.tsx';

/** The whole conversation with the partner, and where to answer. */
export function Thread({ thread }: { readonly thread: ThreadView }) {
  return (
    <Flex direction="column" gap="sm">
      {thread.messages.length === 0 ? <Text>{words.noMessages}</Text> : null}
      {thread.messages.map((message) => (
        <MessageItem key={message.messageId} message={message} />
      ))}
      <ReplyBox posts={thread.posts} />
    </Flex>
  );
}
