import { each, type Markup, markup } from '../layout/markup.ts';
import { pageWords } from '../words.ts';
import type { FormState } from './field.ts';

/** What is wrong, at the top, with links to the fields. It takes the focus when the page opens. */
export function renderSummary({ problems, failure }: FormState): Markup | undefined {
  if (problems.length === 0 && failure === undefined) return undefined;
  const title = failure ?? pageWords.problemCount(problems.length);
  return markup`<div class="summary" role="alert" tabindex="-1" autofocus>
<h2>${title}</h2>
${problems.length === 0 ? undefined : markup`<ul>${each(problems, summaryLine)}</ul>`}
</div>`;
}

function summaryLine({ field, message }: FormState['problems'][number]): Markup {
  return markup`<li><a href="#${field}">${message}</a></li>`;
}
