import { Button, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { expect, it } from 'vitest';
import { createLateAnswer } from '../test-data/fake-backend.ts';
import { useLoaded } from './use-loaded.ts';

interface Thing {
  readonly name: string;
}

function Probe({ read }: { readonly read: () => Promise<Thing> }) {
  const [loaded, reload] = useLoaded(read);
  const stale = loaded.state === 'ready' && loaded.stale ? ', stale' : '';
  const said = loaded.state === 'ready' ? loaded.data.name : loaded.state;
  return (
    <>
      <Text>{`${said}${stale}`}</Text>
      <Button onClick={reload}>again</Button>
    </>
  );
}

/** Renders a probe whose requests are answered by hand, in any order. */
function probe() {
  const requests: ReturnType<typeof createLateAnswer<Thing>>[] = [];
  const read = () => {
    const request = createLateAnswer<Thing>();
    requests.push(request);
    return request.answer;
  };
  const renderer = createRenderer('crm.record.tab');
  renderer.render(<Probe read={read} />);
  const says = (text: string) =>
    renderer.waitFor(() => expect(renderer.find(Text).text).toBe(text));
  /** The request of that number, as soon as it is sent. */
  const request = async (number: number) => {
    await expect.poll(() => requests.length).toBe(number);
    return requests[number - 1]!;
  };
  const again = () => renderer.find(Button).trigger('onClick');
  return { request, says, again };
}

it('reads once when it appears', async () => {
  const { request, says } = probe();
  await says('loading');
  (await request(1)).arrive({ name: 'first' });
  await says('first');
  await request(1);
});

it('drops an answer that comes after a later request', async () => {
  const { request, says, again } = probe();
  const first = await request(1);
  again();
  const second = await request(2);
  second.arrive({ name: 'second' });
  await says('second');
  first.arrive({ name: 'first' });
  await first.answer;
  await says('second');
});

it('keeps what it shows while it reads again', async () => {
  const { request, says, again } = probe();
  (await request(1)).arrive({ name: 'first' });
  await says('first');
  again();
  await says('first');
});

it('keeps the last known when reading again fails, and says so', async () => {
  const { request, says, again } = probe();
  (await request(1)).arrive({ name: 'first' });
  await says('first');
  again();
  (await request(2)).fail();
  await says('first, stale');
});

it('fails when nothing was known, and can be tried again', async () => {
  const { request, says, again } = probe();
  (await request(1)).fail();
  await says('failed');
  again();
  await says('loading');
  (await request(2)).arrive({ name: 'second' });
  await says('second');
});
