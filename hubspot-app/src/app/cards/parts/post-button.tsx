import { Flex, LoadingButton } from '@hubspot/ui-extensions';
import { ActionButton } from 'alongside-hubspot-ui/act/action-button.tsx';
import { SendFailed } from 'alongside-hubspot-ui/act/send-failed.tsx';
import { useSend } from 'alongside-hubspot-ui/act/use-send.ts';
import type { CardAction } from 'alongside-hubspot-ui/generated/contract.ts';

interface PostButtonProps {
  readonly post: CardAction;
  readonly body: string;
  readonly onMissing: () => void;
  readonly onPosted: () => void;
}

/** Sends what was written to the audience its label names. The primary button stands at the top. */
export function PostButton({ post, body, onMissing, onPosted }: PostButtonProps) {
  const { sending, send } = useSend(post, onPosted);
  if (!post.enabled) return <ActionButton action={post} />;
  const text = body.trim();
  return (
    <Flex direction="column" gap="xs">
      <LoadingButton
        size="sm"
        variant="secondary"
        loading={sending.state === 'sending'}
        onClick={() => (text === '' ? onMissing() : send({ body: text }))}
      >
        {post.label}
      </LoadingButton>
      <SendFailed sending={sending} />
    </Flex>
  );
}
