import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/domain/canonical.js';

describe('canonical JSON', () => {
  // RFC 8785, 3.2.2 and 3.2.3.
  it.each<[string, unknown]>([
    [
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
      {
        numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
        literals: [null, true, false],
      },
    ],
    [
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin","€":"Euro","😀":"Emoji","\ufb33":"Hebrew"}',
      {
        '\u20ac': 'Euro',
        '\r': 'Carriage Return',
        '\ufb33': 'Hebrew',
        '1': 'One',
        '\ud83d\ude00': 'Emoji',
        '\u0080': 'Control',
        '\u00f6': 'Latin',
      },
    ],
    ['{"a":{"b":[]}}', { c: undefined, a: { b: [] } }],
    ['[null]', [undefined]],
  ])('%s', (text, value) => {
    expect(canonical(value)).toBe(text);
  });

  it('is the same however it was spelled, and means the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
