/** What a step that is done put right is no longer so; and pages are named by an address that a reader can open. */
import {expect, it} from '@jest/globals';
import {repository} from '../../scripts/lib/repository.js';
import {PAGES} from '../../src/data/project.js';
import {renderHtml} from '../../src/report/forms/html.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {renderText} from '../../src/report/forms/text.js';
import type {Report} from '../../src/report/model/model.js';
import {QUIET} from '../../src/report/model/show.js';
import {drifted} from './sample.js';

const forms: readonly (readonly [string, (report: Report) => string])[] = [
  ['text', (report) => renderText(report, {color: false, showing: {...QUIET, show: 'remarks'}})],
  ['markdown', (report) => renderSummary(report)],
  ['html', (report) => renderHtml(report, {})],
];

function ran(state: 'done' | 'failed'): Report {
  const report = drifted();
  const steps = report.plan!.steps.map((step) => ({...step, outcome: {state, error: null}}));
  return {...report, command: 'reconcile', plan: {...report.plan!, steps}};
}

it.each(forms)('%s says why a step was planned', (_, render) => {
  expect(render(ran('done'))).toContain('Planned because: Enables the rule.');
  expect(render(ran('failed'))).not.toContain('Planned because');
  expect(render(drifted())).not.toContain('Planned because');
});

it.each(forms)('%s leads to the page about what is not looked at', (_, render) => {
  expect(render(drifted())).toContain(`${PAGES}docs/not-looked-at.md`);
});

it('the pages are those of this repository', () => {
  expect(PAGES).toBe(`https://github.com/${repository}/blob/main/`);
});
