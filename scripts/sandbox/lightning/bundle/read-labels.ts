import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'labels' });

const labelsFile = z.object({
  CustomLabels: z.object({
    labels: z.array(z.object({ fullName: z.string(), value: z.string() })),
  }),
});

/** The package's custom labels in English, by name. @param source `force-app/main/default` */
export function readLabels(source: string): ReadonlyMap<string, string> {
  const xml = readFileSync(path.join(source, 'labels/CustomLabels.labels-meta.xml'), 'utf8');
  const { labels } = labelsFile.parse(parser.parse(xml)).CustomLabels;
  return new Map(labels.map(({ fullName, value }) => [fullName, value]));
}
