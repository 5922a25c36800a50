import { describe, expect, it } from 'vitest';
import { css, declarations, refresh, spaced, srcset } from '../../../src/domain/addresses.js';

describe('srcset names', () => {
  it.each([
    ['', []],
    [' , ,', []],
    ['a.gif', ['a.gif']],
    ['a.gif 1x, b.gif 2x', ['a.gif', 'b.gif']],
    ['a.gif, b.gif', ['a.gif', 'b.gif']],
    ['a.gif,b.gif 2x', ['a.gif,b.gif']],
    ['\n a.gif\t100w ,\n b.gif 50w', ['a.gif', 'b.gif']],
    ['a.gif (x, y) 1x, b.gif', ['a.gif', 'b.gif']],
    ['a.gif (x, y', ['a.gif']],
    ['data:image/gif;base64,R0lG 1x, b.gif', ['data:image/gif;base64,R0lG', 'b.gif']],
    ['a.gif,,, b.gif', ['a.gif', 'b.gif']],
  ])('%j: %j', (value, addresses) => {
    expect(srcset(value)).toEqual(addresses);
  });
});

describe('CSS names', () => {
  it.each([
    ['color:red', []],
    ['background:url(a.gif)', ['a.gif']],
    ['background:URL( "a b.gif" ), url(\'c.gif\')', ['a b.gif', 'c.gif']],
    ['@import "https://a.example/b.css"; @import \'//c.example\' screen;', ['https://a.example/b.css', '//c.example']],
    ['content:"no address"; background:image-set("HTTP://a.example/b.gif" 1x)', ['HTTP://a.example/b.gif']],
    ['background:url(', ['']],
  ])('%j: %j', (value, addresses) => {
    expect(css(value)).toEqual(addresses);
  });
});

describe('a refresh names', () => {
  it.each([
    ['5', []],
    ['', []],
    ['0;url=a', ['a']],
    [" 5.5 , URL = 'a b' ", ['a b']],
    ['0 https://a.example/', ['https://a.example/']],
    ['0; https://a.example/', ['https://a.example/']],
    ['soon; url=a', []],
  ])('%j: %j', (value, addresses) => {
    expect(refresh(value)).toEqual(addresses);
  });
});

it('a ping names what white space parts', () => {
  expect(spaced(' /a\n//b.example ')).toEqual(['/a', '//b.example']);
});

describe('the declarations of', () => {
  it.each([
    ['', []],
    ['a:b', ['a:b']],
    ['a:b;', ['a:b;']],
    ['a:b; c:d', ['a:b;', ' c:d']],
    ["a:url(data:x;y);c:\";\";d:'\\';'", ['a:url(data:x;y);', 'c:";";', "d:'\\';'"]],
    ['a:);b:c', ['a:);', 'b:c']],
    ['a:";b:c', ['a:";b:c']],
  ])('%j: %j', (style, parts) => {
    expect(declarations(style).map(([start, end]) => style.slice(start, end))).toEqual(parts);
  });
});
