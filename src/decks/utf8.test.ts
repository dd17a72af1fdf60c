import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { seed } from '../../test/support/property-seed.ts';
import { decodeUtf8, utf8Length } from './utf8.ts';

it('[DECK-1] reads any text that was written as UTF-8, and knows its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(decodeUtf8(bytes)).toBe(text);
      expect(utf8Length(text)).toBe(bytes.length);
    }),
    { seed },
  );
});

it('[DECK-1] agrees with the strict decoder of the platform on any bytes', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const expected = (bytes: Uint8Array): string | null => {
    try {
      return strict.decode(bytes);
    } catch {
      return null;
    }
  };
  const nearUtf8 = fc.array(
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc3, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xa0),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        nearUtf8.map((codes) => Uint8Array.from(codes)),
      ),
      (bytes) => {
        expect(decodeUtf8(bytes)).toBe(expected(bytes));
      },
    ),
    { seed, numRuns: 2_000 },
  );
});

it('[DECK-1] reads a long text', () => {
  const text = 'Zażółć 👣 '.repeat(3_000);
  expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text);
});
