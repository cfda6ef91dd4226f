/** How facts are put into the reader's words; facts themselves hold ids and instants only. */
export interface FactWords {
  /** The day of an instant, or a day, in the reader's format. */
  date(at: string): string;
  /** Day and time of an instant. */
  time(at: string): string;
  /** The last day of a right that ends at this exclusive instant. */
  lastDay(endsAt: string): string;
  /** What an id is called; undefined when the reader may not or cannot know. */
  nameOf(id: string): string | undefined;
}
