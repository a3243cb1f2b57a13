/**
 * `report/sections/html/` holds the parts of the HTML page.
 *
 * What an HTML page is made of: parts with a heading, one behind the other. A new part is a function here and a line in `forms/html.ts`.
 */
import {all, el, type Child, type Html} from '../../escape/html.js';
import type {Report} from '../../model/model.js';

export interface HtmlOptions {
  /** The commit that was checked out, where the run knows it. No part of the report: the same snapshot gives the same JSON anywhere. */
  readonly commit?: string;
}

/** Null where the report has nothing to say about it. */
export type Part = (report: Report, options: HtmlOptions) => Html | null;

export function section(heading: string, ...body: readonly Child[]): Html {
  return el('section', {}, el('h2', {}, heading), ...body);
}

/** Columns are ours; a cell is text or an element. */
export function table(columns: readonly string[], rows: readonly (readonly Child[])[]): Html {
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...columns.map((title) => el('th', {scope: 'col'}, title)))),
    el('tbody', {}, ...rows.map((cells) => el('tr', {}, ...cells.map((cell) => el('td', {}, cell))))),
  );
}

export function list(items: readonly Child[]): Html | null {
  return items.length === 0 ? null : el('ul', {}, ...items.map((item) => el('li', {}, item)));
}

/** Terms with what they are; null leaves a term out. */
export function terms(pairs: readonly (readonly [string, Child])[]): Html {
  return el(
    'dl',
    {},
    ...pairs.flatMap(([term, what]) => (what === null ? [] : [all(el('dt', {}, term), el('dd', {}, what))])),
  );
}
