import { html } from 'hono/html';

export interface InstallPage {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A plain page for whoever connects a CRM. */
export async function renderInstallPage({ title, lines }: InstallPage): Promise<string> {
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
          ${lines.map((line) => html`<p>${line}</p>`)}
        </main>
      </body>
    </html>`;
  return String(await page);
}
