import type { OutputOf } from '@alongside/shared/contracts/define-operation';
import type { getRulesOfEngagement } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import { renderPage } from '../layout/document.ts';
import { each, type Markup, markup } from '../layout/markup.ts';
import type { Programme } from '../link/open-visit.ts';
import { pageWords, ruleWords } from '../words.ts';

type Rules = OutputOf<typeof getRulesOfEngagement>;

/** The rules of engagement in plain words, with the date they changed and what is to come. */
export function renderRulesPage(base: string, programme: Programme, rules: Rules): Markup {
  const body = markup`<h1>${pageWords.rules}</h1>
<p class="quiet">${ruleWords.version(rules.version, rules.inForceSince)}</p>
${rules.coming === null ? markup`` : renderComing(rules.coming)}${each(rules.sections, renderSection)}`;
  return renderPage({ base, programme, place: 'rules' }, pageWords.rules, body);
}

function renderSection({ title, sentences }: Rules['sections'][number]): Markup {
  return markup`<section class="card rules"><h2>${title}</h2>
<ul>${each(sentences, (sentence) => markup`<li>${sentence}</li>`)}</ul></section>`;
}

/** R31: nobody is surprised by new rules; only what they say otherwise is told ahead. */
function renderComing({ version, inForceFrom, sections }: NonNullable<Rules['coming']>): Markup {
  const sentences = sections.flatMap((section) => section.sentences);
  return renderSection({
    title: ruleWords.coming(version, inForceFrom),
    sentences: sentences.length > 0 ? sentences : [ruleWords.same],
  });
}
