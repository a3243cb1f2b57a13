import {expect, it} from '@jest/globals';
import fc from 'fast-check';
import {readXml, type XmlElement} from '../../../src/adapters/aws/xml.js';
import {cpuTime} from '../../support/time.js';

const outline = (document: string): string => {
  const root = readXml(document);
  const shown = ({name, children, text}: XmlElement): string =>
    `${name}${text ? '*' : ''}(${children.map(shown).join(' ')})`;
  return root === null ? 'none' : shown(root);
};

it.each([
  ['<?xml version="1.0"?>\n<a>\n  <b>x</b>\n  <b/>\n</a>\n', 'a(b*() b())'],
  ['\ufeff<a x="1" y=\'2\'/>', 'a()'],
  ['<a><!-- <b> --><c><![CDATA[ <d> ]]></c></a>', 'a(c*())'],
  ['<a>text<b/></a>', 'a*(b())'],
  ['<ns:a xmlns:ns="u"><ns:b/></ns:a>', 'ns:a(ns:b())'],
  ['', 'none'],
  ['text', 'none'],
  ['<a>', 'none'],
  ['</a>', 'none'],
  ['<a></b>', 'none'],
  ['<a><b></a></b>', 'none'],
  ['<a/><b/>', 'none'],
  ['<a/>text', 'none'],
  ['<a', 'none'],
  ['<a><', 'none'],
  ['<1/>', 'none'],
  ['<a><![CDATA[</a>', 'none'],
  ['<!DOCTYPE html><html></html>', 'none'],
])('%j is %s', (document, expected) => {
  expect(outline(document)).toBe(expected);
});

it('cut anywhere, it is no document', () => {
  const document = '<a x="1"><b>text &amp; more</b><c/><d><e>1</e></d></a>';
  for (let at = 0; at < document.length; at++) expect([at, outline(document.slice(0, at))]).toEqual([at, 'none']);
});

it('takes a document of a megabyte, and what only looks like one, in a moment', () => {
  const started = cpuTime();
  expect(outline(`<a>${'<b>x</b>'.repeat(130_000)}</a>`)).toContain('b*()');
  for (const bad of ['<', '<!--', '<![CDATA[', '<?', '-', ']]', '<a>', '<a '])
    expect(outline(bad.repeat(100_000))).toBe('none');
  expect(cpuTime() - started).toBeLessThan(5_000);
});

it('never throws', () => {
  const parts = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    'a',
    ' ',
    '<a>',
    '</a>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '"',
    '=',
  );
  fc.assert(
    fc.property(
      fc.array(parts).map((each) => each.join('')),
      (text) => void readXml(text),
    ),
  );
});
