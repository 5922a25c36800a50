import { expect, it } from 'vitest';
import { receiptsIn } from '../../../src/domain/receipt.js';

const JWS = 'eyJh.eyJp.c2ln';

it.each<[string, unknown, readonly string[], [string, string][]]>([
  ['one to one record', { receipt: JWS }, ['a'], [['a', JWS]]],
  ['one to a list is nobody’s', { receipt: JWS }, ['a', 'b'], []],
  ['a list', { receipts: [{ id: 'b', receipt: JWS }] }, ['a', 'b'], [['b', JWS]]],
  ['of another’s record', { receipts: [{ id: 'c', receipt: JWS }] }, ['a', 'b'], []],
  ['no JWS', { receipt: '<b>a.b.c' }, ['a'], []],
  ['no text', { receipt: { a: 1 } }, ['a'], []],
  ['no list', { receipts: 7 }, ['a'], []],
  ['entries that are none', { receipts: [null, 'x', {}, []] }, ['a'], []],
  ['nothing', undefined, ['a'], []],
  ['no object', [JWS], ['a'], []],
])('receipts in an answer: %s', (_, body, ids, receipts) => {
  expect(receiptsIn(body, ids)).toEqual(receipts);
});
