import type { ProgrammeModel } from '@alongside/shared/vocabulary/programme-model';

/** Headings of a table: what a row is about, then its figures. */
export function columns(
  about: readonly string[],
  figures: readonly string[],
): ProgrammeModel['tables'][number]['columns'] {
  return [
    ...about.map((label) => ({ label, number: false })),
    ...figures.map((label) => ({ label, number: true })),
  ];
}
