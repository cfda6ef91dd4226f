import type { OutputOf } from '@alongside/shared/contracts/define-operation';
import type { getRulesOfEngagement } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import { renderPage } from '../layout/document.ts';
import { each, type Markup, markup } from '../layout/markup.ts';
import type { Programme } from '../link/open-visit.ts';
import { pageWords, ruleWords } from '../words.ts';

type Rules = OutputOf<typeof getRulesOfEngagement>;

/** The rules of engagement in plain words, with the date they changed. */
export function renderRulesPage(base: string, programme: Programme, rules: Rules): Markup {
  const body = markup`<h1>${pageWords.rules}</h1>
<p class="quiet">${ruleWords.version(rules.version, rules.inForceSince)}</p>
${each(
  rules.sections,
  ({ title, sentences }) => markup`<section class="card rules"><h2>${title}</h2>
<ul>${each(sentences, (sentence) => markup`<li>${sentence}</li>`)}</ul></section>`,
)}`;
  return renderPage({ base, programme, place: 'rules' }, pageWords.rules, body);
}
