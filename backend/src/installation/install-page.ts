import { html } from 'hono/html';

/** A question with one button, which posts what the person need not see. */
export interface PageQuestion {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly button: string;
}

export interface InstallPage {
  readonly title: string;
  readonly lines: readonly string[];
  readonly question?: PageQuestion;
  readonly link?: { readonly label: string; readonly href: string };
}

/** A plain page for whoever connects a CRM. */
export async function renderInstallPage(shown: InstallPage): Promise<string> {
  const { title, lines, question, link } = shown;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Alongside</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${lines.map((line) => html`<p>${line}</p>`)} ${question && renderQuestion(question)}
          ${link && html`<p><a href="${link.href}">${link.label}</a></p>`}
        </main>
      </body>
    </html>`;
  return String(await page);
}

function renderQuestion({ action, fields, button }: PageQuestion) {
  return html`<form method="post" action="${action}">
    ${Object.entries(fields).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    <button>${button}</button>
  </form>`;
}
