import { describe, expect, it } from 'vitest';
import { area, sayIn } from './say.ts';

const fruit = area('test-fruit', {
  greeting: 'Hello {{name}}',
  pear_one: '{{count}} pear',
  pear_other: '{{count}} pears',
  deep: { er: 'Deeper' },
});

describe('the words of an area', () => {
  const say = sayIn(fruit);

  it('fill in what a sentence needs, as it is typed, without escaping', () => {
    expect(say('greeting', { name: 'Amina & Bo <3' })).toBe('Hello Amina & Bo <3');
  });

  it('choose the plural by the count', () => {
    expect(say('pear', { count: 1 })).toBe('1 pear');
    expect(say('pear', { count: 4 })).toBe('4 pears');
  });

  it('are found by a dotted key', () => {
    expect(say('deep.er')).toBe('Deeper');
  });
});
