import QueueBulk from 'c/queueBulk';
import { words } from 'c/words';
import { approvalForm, approve } from 'test-data/actions';
import { createLateAnswer, refuse, startFakeService } from 'test-data/fakeService';
import { idOf } from 'test-data/ids';
import { find, findAll, mount, read, settle } from 'test-data/mount';
import { buildQueueItem } from 'test-data/queue';
import { notAllowed } from 'test-data/refusals';

const PREVIEW = 'registration.preview-approval';
const APPROVE = 'registration.approve';

const itemOf = (last, customer) => {
  const registrationId = idOf('reg', last);
  const path = `/v1/registrations/${registrationId}`;
  const action = {
    ...approve,
    call: { method: 'POST', path: `${path}/approve`, input: {} },
    formPath: `${path}/approval-preview`,
  };
  return buildQueueItem({ registrationId, customer, actions: [action] });
};
const items = [itemOf('1', 'Contoso'), itemOf('2', 'Fabrikam'), itemOf('3', 'Litware')];

const [deal] = approvalForm.fields;
const toChoose = { ...approvalForm, fields: [{ ...deal, value: undefined }] };

async function show(answers) {
  const calls = startFakeService({ [PREVIEW]: approvalForm, [APPROVE]: {}, ...answers });
  const element = mount(QueueBulk, { items });
  const said = [];
  for (const type of ['changed', 'close']) element.addEventListener(type, () => said.push(type));
  await settle();
  return { element, said, sent: () => calls.filter(({ operation }) => operation === APPROVE) };
}

const press = async (element, name) => {
  find(element, `.${name}`).click();
  await settle();
};

it('says how far it has read', async () => {
  const { element } = await show({ [PREVIEW]: () => createLateAnswer().answer });
  expect(read(element)).toContain(words.queue.readingForms(0, 3));
  expect(find(element, '.approve')).toBeUndefined();
  expect(find(element, '.close').disabled).toBe(true);
  await expect(element).toBeAccessible();
});

it('shows what each approval does before anything is approved', async () => {
  const { element, sent } = await show();
  const told = ['Northwind, Contoso', 'Northwind, Litware', ...approvalForm.consequences];
  expect(read(element)).toEqual(expect.arrayContaining(told));
  expect(sent()).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('approves one after another, with the answers that the forms have ready', async () => {
  const { element, said, sent } = await show();
  await press(element, 'approve');
  expect(sent().map(({ input }) => input)).toEqual(
    items.map(({ registrationId }) =>
      expect.objectContaining({ registrationId, deal: deal.value }),
    ),
  );
  expect(read(element)).toContain(words.queue.approvedOf(3, 3));
  expect(said).toEqual(['changed']);
  await expect(element).toBeAccessible();
});

it('leaves out what needs a choice, and says so', async () => {
  const forms = [approvalForm, toChoose, approvalForm];
  const { element, sent } = await show({ [PREVIEW]: () => forms.shift() });
  expect(read(element)).toContain(words.queue.decideAlone);
  expect(find(element, '.approve').label).toBe(words.queue.approveTogether(2));
  await press(element, 'approve');
  expect(sent().map(({ input }) => input.registrationId)).toEqual([
    idOf('reg', '1'),
    idOf('reg', '3'),
  ]);
});

it('has nothing to approve when each needs a choice', async () => {
  const { element } = await show({ [PREVIEW]: toChoose });
  expect(find(element, '.approve')).toBeUndefined();
  expect(findAll(element, '.apart')).toHaveLength(3);
});

it('stops at the first refusal and names it', async () => {
  const answers = [{}, refuse(notAllowed), {}];
  const { element, said, sent } = await show({
    [APPROVE]: () => {
      const next = answers.shift();
      return typeof next === 'function' ? next() : next;
    },
  });
  await press(element, 'approve');
  expect(sent()).toHaveLength(2);
  expect(read(element)).toEqual(
    expect.arrayContaining([
      words.queue.approvedOf(1, 3),
      words.queue.stoppedAt('Northwind, Fabrikam'),
      notAllowed.sentence,
    ]),
  );
  expect(said).toEqual(['changed']);
  await expect(element).toBeAccessible();
});

it('approves nothing when a form cannot be read', async () => {
  const { element, sent } = await show({ [PREVIEW]: refuse(notAllowed) });
  expect(read(element)).toContain(words.queue.stoppedAt('Northwind, Contoso'));
  expect(find(element, '.approve')).toBeUndefined();
  expect(sent()).toHaveLength(0);
});

it('sends no more once it is closed', async () => {
  const { answer, arrive } = createLateAnswer();
  const { element, sent } = await show({ [APPROVE]: () => answer });
  await press(element, 'approve');
  element.remove();
  arrive({});
  await settle();
  expect(sent()).toHaveLength(1);
});

it('goes with its button or Escape, but not while it works', async () => {
  const { element, said } = await show();
  await press(element, 'close');
  const escape = () => new KeyboardEvent('keydown', { key: 'Escape' });
  find(element, 'section').dispatchEvent(escape());
  expect(said).toEqual(['close', 'close']);
});
