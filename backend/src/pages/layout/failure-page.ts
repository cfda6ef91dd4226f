import type { ErrorCode } from '@alongside/shared/errors';
import type { ProductError } from '../../platform/errors.ts';
import { failureWords, pageWords } from '../words.ts';
import { renderDocument } from './document.ts';
import { type Markup, markup } from './markup.ts';

/** What went wrong and what to do, for a person. */
export interface Failure {
  readonly title: string;
  readonly sentence: string;
  readonly reference?: string | undefined;
}

const titles: Partial<Record<ErrorCode, string>> = {
  share_link_unknown: failureWords.unknownLink,
  share_link_expired: failureWords.endedLink,
  not_found: failureWords.notFound,
  too_many_requests: failureWords.tooMany,
  unexpected: failureWords.unexpected,
};

/** Catalogue sentences that speak of requests, in words for a person with a form. */
const sentences: Partial<Record<ErrorCode, string>> = {
  not_found: failureWords.noRegistration,
  input_invalid: failureWords.values,
  body_unreadable: failureWords.unreadable,
  body_too_large: failureWords.tooLarge,
  idempotency_key_reused: failureWords.sentBefore,
  idempotency_key_missing: failureWords.noKey,
};

/** The sentence a partner reads for an error of the catalogue. */
export function failureSentence(error: ProductError): string {
  return sentences[error.code] ?? error.message;
}

export function toFailure(error: ProductError, reference: string): Failure {
  return {
    title: titles[error.code] ?? failureWords.refused,
    sentence: failureSentence(error),
    reference: error.code === 'unexpected' ? undefined : reference,
  };
}

/** A page without the tenant's header: at this point nobody may know whose link it was. */
export function renderFailurePage({ title, sentence, reference }: Failure, base?: string): Markup {
  return renderDocument({
    title,
    colour: '',
    body: markup`<div class="failure card"><h1>${title}</h1>
<p>${sentence}</p>
${base === undefined ? undefined : markup`<p><a class="button" href="${base}">${pageWords.myDeals}</a></p>`}
${reference === undefined ? undefined : markup`<p class="quiet">${failureWords.reference(reference)}</p>`}
</div>`,
  });
}
