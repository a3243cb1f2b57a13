import {describe, expect, it} from '@jest/globals';
import {mayReconcileHere, mayTrackHere, type WorkflowRun} from '../../src/reconcile/gate.js';

const main: WorkflowRun = {
  event: 'push',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  allowRef: [],
  accountPinned: true,
};

describe('where reconcile may run', () => {
  it.each<[string, Partial<WorkflowRun>]>([
    ['a push to the default branch', {}],
    ['a schedule', {event: 'schedule'}],
    ['a schedule whose payload names no repository', {event: 'schedule', defaultBranch: null}],
    ['by hand', {event: 'workflow_dispatch'}],
    ['by a dispatch', {event: 'repository_dispatch'}],
    ['an allowed branch by its short name', {ref: 'refs/heads/release', allowRef: ['release']}],
    ['an allowed tag', {ref: 'refs/tags/v1', allowRef: ['refs/tags/v1']}],
    ['an allowed ref where no default branch is named', {defaultBranch: null, allowRef: ['main']}],
  ])('%s', (_, change) => {
    expect(mayReconcileHere({...main, ...change})).toBeNull();
  });

  it.each<[string, Partial<WorkflowRun>, string]>([
    ['a pull request', {event: 'pull_request'}, 'does not run on pull_request:'],
    ['a pull request with secrets', {event: 'pull_request_target'}, 'does not run on pull_request_target:'],
    ['what another workflow began', {event: 'workflow_run'}, 'does not run on workflow_run:'],
    ['a comment', {event: 'issue_comment'}, 'does not run on issue_comment:'],
    ['no event', {event: ''}, 'an event without a name'],
    ['another branch', {ref: 'refs/heads/feature'}, 'this is refs/heads/feature'],
    ['another branch by hand', {event: 'workflow_dispatch', ref: 'refs/heads/feature'}, 'the default branch, main'],
    ['a tag of the branch’s name', {ref: 'refs/tags/main'}, 'this is refs/tags/main'],
    ['a branch called like a pull request', {ref: 'refs/pull/1/merge'}, 'this is refs/pull/1/merge'],
    ['no ref', {ref: '', defaultBranch: ''}, 'no ref at all'],
    ['nobody knows the default branch', {defaultBranch: null}, 'which the event does not name'],
    ['no account', {accountPinned: false}, 'needs the account in the baseline'],
  ])('not: %s', (_, change, words) => {
    expect(mayReconcileHere({...main, ...change})).toContain(words);
  });
});

describe('the tracking issue', () => {
  const kept = {...main, allowRef: ['live', 'refs/tags/v1']};
  it.each<[string, Partial<WorkflowRun>]>([
    ['the default branch', {}],
    ['a ref that is allowed', {ref: 'refs/heads/live'}],
    ['a tag that is allowed', {ref: 'refs/tags/v1'}],
    ['a schedule', {event: 'schedule', ref: 'refs/heads/other'}],
    ['an event that does not name the default branch', {defaultBranch: null, ref: 'refs/heads/other'}],
    ['no ref at all', {ref: ''}],
  ])('is kept by %s', (_, run) => {
    expect(mayTrackHere({...kept, ...run})).toBeNull();
  });
  it.each(['refs/heads/other', 'refs/heads/main2', 'refs/tags/main', 'refs/pull/1/merge', 'main'])(
    'is left alone by %s',
    (ref) => {
      expect(mayTrackHere({...kept, ref})).toContain(ref);
    },
  );
});
