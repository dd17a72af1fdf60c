import { expect, it } from 'vitest';
import { directionOf } from './direction.ts';

it.each([
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
  ['AR-EG', 'rtl'],
  ['ur-PK', 'rtl'],
  ['he', 'rtl'],
  ['pa', 'ltr'],
  ['pa-Arab-PK', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['cy', 'ltr'],
] as const)('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
