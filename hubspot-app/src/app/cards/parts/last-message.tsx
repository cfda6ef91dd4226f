import { Button, Flex, StatusTag } from '@hubspot/ui-extensions';
import type { ThreadView } from 'alongside-hubspot-ui/generated/contract.ts';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { MessageItem } from './message-item.tsx';
import { ReplyBox } from './reply-box.tsx';
import { useMarkRead } from './use-mark-read.ts';

/** The end of the conversation and where to answer, for a narrow place. */
export function LastMessage({ thread }: { readonly thread: ThreadView }) {
  const markRead = useMarkRead(thread);
  const last = thread.messages.at(-1);
  if (!last && thread.posts.length === 0) return null;
  return (
    <Section title={words.messages}>
      {thread.unread === 0 ? null : (
        <Flex gap="xs" align="center">
          <StatusTag variant="info">{words.unread(thread.unread)}</StatusTag>
          <Button size="xs" variant="transparent" onClick={markRead}>
            {words.markRead}
          </Button>
        </Flex>
      )}
      {last ? <MessageItem message={last} /> : null}
      <ReplyBox posts={thread.posts} />
    </Section>
  );
}
