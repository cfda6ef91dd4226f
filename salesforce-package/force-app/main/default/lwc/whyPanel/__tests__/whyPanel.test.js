import WhyPanel from 'c/whyPanel';
import { words } from 'c/words';
import { whyProtected } from 'test-data/explanation';
import { createLateAnswer, inTurn, refuse, startFakeService } from 'test-data/fakeService';
import { openModals, press, topModal } from 'test-data/modals';
import { findAll, read, settle } from 'test-data/mount';
import { unexpected } from 'test-data/refusals';

const EXPLAIN = 'card.explain-decision';

async function open(answer) {
  startFakeService({ [EXPLAIN]: answer });
  WhyPanel.open({ label: words.why, path: `/v1/decisions/${whyProtected.decisionId}` });
  await settle();
  return topModal();
}

/** Lets pages write to the clipboard, or not; gives what was written. */
function letCopy(isAllowed) {
  const written = [];
  const writeText = async (text) => {
    if (!isAllowed) throw new Error('Not allowed');
    written.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return written;
}

it('gives the sentence first, then each rule with its outcome and its facts', async () => {
  const modal = await open(whyProtected);
  const texts = read(modal);
  const inOrder = [
    whyProtected.sentence,
    `${words.decidingRule}: Who registered first`,
    words.wouldChange,
    ...whyProtected.wouldChange,
    words.rules,
    'Proof of engagement',
    words.ruleOutcome.passed,
    'Meeting',
    '12 Nov 2026',
    'Existing customer',
    words.ruleOutcome.not_applicable,
    `10 Oct 2026 · ${words.rulesVersion} ${whyProtected.rulesVersion}`,
  ];
  expect(texts.filter((text) => inOrder.includes(text))).toEqual(inOrder);
  await expect(modal).toBeAccessible();
});

it('leaves out what is not known', async () => {
  const { decidingRule: _rule, partnerSafeText: _text, ...rest } = whyProtected;
  const texts = read(await open({ ...rest, wouldChange: [] }));
  for (const word of [words.decidingRule, words.wouldChange, words.copyForPartner]) {
    expect(texts.join('\n')).not.toContain(word);
  }
});

it('copies only the version that names no rival, and says so', async () => {
  const written = letCopy(true);
  const modal = await open(whyProtected);
  press(modal, words.copyForPartner);
  await settle();
  expect(written).toEqual([whyProtected.partnerSafeText]);
  expect(read(modal)).toContain(words.copied);
  expect(read(modal)).not.toContain(whyProtected.partnerSafeText);
});

it('gives the text to be taken by hand where the browser forbids copying', async () => {
  letCopy(false);
  const modal = await open(whyProtected);
  press(modal, words.copyForPartner);
  await settle();
  expect(read(modal)).toEqual(
    expect.arrayContaining([words.notCopied, whyProtected.partnerSafeText]),
  );
  await expect(modal).toBeAccessible();
});

it('holds its height while it is read', async () => {
  const { answer } = createLateAnswer();
  const modal = await open(() => answer);
  expect(read(modal)).toContain(words.loading);
  expect(findAll(modal, '.body')).toEqual([]);
  await expect(modal).toBeAccessible();
});

it('says why it cannot be shown, and tries again', async () => {
  const modal = await open(inTurn(refuse(unexpected), whyProtected));
  expect(read(modal)).toContain(unexpected.sentence);
  await expect(modal).toBeAccessible();
  press(modal, words.failure.retry);
  await settle();
  expect(read(modal)).toContain(whyProtected.sentence);
  expect(read(modal)).not.toContain(unexpected.sentence);
});

it('is closed by its button', async () => {
  press(await open(whyProtected), words.form.close);
  expect(openModals()).toEqual([]);
});

it('takes words of any length', async () => {
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(20);
  const modal = await open({ ...whyProtected, sentence: long, wouldChange: [long] });
  expect(read(modal)).toContain(long);
  await expect(modal).toBeAccessible();
});
