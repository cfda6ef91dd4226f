import type { ApexEnum } from '../values/value.ts';
import type { Methods } from './library.ts';

export const enumMethods: Methods<ApexEnum> = {
  name: (constant) => constant.name,
};
