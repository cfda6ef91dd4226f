import { Flex, TextArea } from '@hubspot/ui-extensions';
import type { CardAction } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { useState } from 'react';
import { PostButton } from './post-button.tsx';

/** Where a message is written; each button names who will read it. Nothing for who may not post. */
export function ReplyBox({ posts }: { readonly posts: readonly CardAction[] }) {
  const [body, setBody] = useState('');
  const [missing, setMissing] = useState(false);
  if (posts.length === 0) return null;
  const write = (text: string) => {
    setBody(text);
    setMissing(false);
  };
  return (
    <Flex direction="column" gap="sm">
      <TextArea
        label={words.reply}
        name="body"
        rows={3}
        maxLength={5000}
        value={body}
        error={missing}
        {...(missing ? { validationMessage: words.form.required } : {})}
        onInput={write}
      />
      <Flex gap="sm" wrap align="start">
        {posts.map((post, index) => (
          <PostButton
            key={`${post.id}${index}`}
            post={post}
            body={body}
            onMissing={() => setMissing(true)}
            onPosted={() => setBody('')}
          />
        ))}
      </Flex>
    </Flex>
  );
}
