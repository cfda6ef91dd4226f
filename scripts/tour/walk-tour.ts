import type { TourOptions } from './tour-options.ts';
import { meetTourPeople } from './meet-tour-people.ts';
import { tourSteps } from './tour-steps.ts';

/**
 * Walks the product's main job through its real doors and prints what it saw.
 *
 * @returns the exit code: 0, or 1 at the first step that is not so
 */
export async function walkTour(options: TourOptions): Promise<0 | 1> {
  const people = await meetTourPeople(options);
  console.log('');
  let walk = {};
  for (const [number, { title, take }] of tourSteps.entries()) {
    try {
      const { saw, ...learned } = await take({ ...people, ...walk } as never);
      walk = { ...walk, ...learned };
      console.log(`${number + 1}. ${title}\n   ${saw}`);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.log(`${number + 1}. ${title}\n   NOT SO: ${message}`);
      return 1;
    }
  }
  console.log(`\nThe tour is over: ${tourSteps.length} of ${tourSteps.length} steps were so.`);
  return 0;
}
