import { parseForm } from './parse-form.ts';

/** A partner's person with nothing but the link: reads pages and posts their forms. */
export interface PartnerDoor {
  /** Fills and sends the form of a page; answers the page it leads to. */
  readonly send: (path: string, values: Record<string, string>) => Promise<Page>;
  readonly open: (path: string) => Promise<Page>;
}

/** A page as a person reads it. */
export interface Page {
  readonly url: string;
  /** Without markup, white space folded. */
  readonly text: string;
}

export function openPartnerDoor(link: string): PartnerDoor {
  const open = async (path: string): Promise<Page> => readPage(await fetch(link + path));
  const send = async (path: string, values: Record<string, string>): Promise<Page> => {
    const form = parseForm(await (await fetch(link + path)).text());
    const body = new URLSearchParams({ ...form, ...values });
    const { origin } = new URL(link);
    const answer = await fetch(link + path, { method: 'POST', body, headers: { origin } });
    return readPage(answer);
  };
  return { open, send };
}

async function readPage(answer: Response): Promise<Page> {
  const html = await answer.text();
  const main = /<main\b.*<\/main>/s.exec(html)?.[0] ?? html;
  const text = main
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (!answer.ok)
    throw new Error(
      `${new URL(answer.url).pathname} answered ${answer.status}: ${text.slice(0, 300)}`,
    );
  return { url: answer.url, text };
}
