// @ts-check
import { writeFile } from 'node:fs/promises';
import { findBehaviour } from './find-behaviour.mjs';
import { findLayout } from './find-layout.mjs';
import { findTypes } from './find-types.mjs';

/**
 * @typedef {object} Finding
 * @property {string} rule who found it and as what, e.g. `pmd:ApexSOQLInjection`
 * @property {string} file below the project, with slashes; empty when it is about none
 * @property {number} line from 1
 * @property {string} message
 */

/** @type {Readonly<Record<string, (project: string) => Promise<Finding[]>>>} */
const FINDERS = { behaviour: findBehaviour, layout: findLayout, types: findTypes };

// What the named finders say of a project goes to a file, since engines print as they like.
const [project = '', output = '', ...names] = process.argv.slice(2);
const found = [];
for (const name of names) found.push(...((await FINDERS[name]?.(project)) ?? []));
await writeFile(output, JSON.stringify(found));
