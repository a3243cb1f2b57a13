/** Reports show a digest in place of a web endpoint's path. A command that is to be copied has neither. */
import {expect, it} from '@jest/globals';
import {CHECKS} from '../../src/checks/index.js';
import {assess} from '../../src/checks/assess.js';
import {prove} from '../../src/delivery/proof.js';
import {Facts} from '../../src/snapshot/facts.js';
import {settingFor, snapshotOf, world} from '../support/world.js';

it('the command that subscribes a web endpoint leaves its URL to the reader', () => {
  const judging = {
    baseline: {
      recipients: [{protocol: 'https', endpoint: 'https://events.example.com/integration/0123456789/enqueue'}],
    },
  };
  const proof = prove(settingFor(judging), new Facts(snapshotOf(world(), judging)));
  const found = assess(CHECKS, proof).findings.find(
    ({check, status}) => check === 'subscription-present' && status === 'fail',
  );
  expect(found?.remediation?.text).toMatch(/--protocol https --notification-endpoint URL/);
  expect(found?.remediation?.text).not.toContain('#');
});
