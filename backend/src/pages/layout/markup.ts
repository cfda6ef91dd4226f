import { html } from 'hono/html';

/** Markup in which every value was escaped. */
export type Markup = Awaited<ReturnType<typeof html>>;

/** What may stand in a hole of a template: text is escaped, `undefined` leaves nothing. */
export type Piece = Markup | string | number | undefined | readonly Piece[];

/** Hono's escaping template. It answers with a promise only when a hole holds one, and ours never do. */
export function markup(strings: TemplateStringsArray, ...holes: readonly Piece[]): Markup {
  return html(strings, ...holes) as Markup;
}

/** One piece for each item. */
export function each<T>(items: readonly T[], render: (item: T) => Markup): readonly Markup[] {
  return items.map((item) => render(item));
}
