/** The picture draws what is declared and absent, and what does its work, and says of neither what is not so. */
import {describe, expect, it} from '@jest/globals';
import {pictureOf} from '../../../src/delivery/views/picture.js';
import * as N from '../../support/names.js';
import * as A from '../../accounts/roads/alarm/account.js';
import type {World} from '../../support/account.js';
import {home, refuse, rule, ruleOf, subscriptionOf, topicOf} from '../../support/account.js';
import {proofOf, world} from '../../support/world.js';

/** Label, state and note of the nodes of a kind. */
function drawn(kind: string, baseline: object, change: (account: World) => void = () => undefined): string[] {
  const {nodes} = pictureOf(proofOf(world(change), {baseline: baseline as never}));
  return nodes.filter((node) => node.kind === kind).map((node) => `${node.label} ${node.state}: ${node.note}`);
}

describe('a declared name that is not there', () => {
  it('is drawn beside the trail that does the work', () => {
    expect(drawn('trail', {trail: {name: 'gone'}})).toEqual([
      'trail gone blocks: there is no such trail',
      expect.stringMatching(/^trail org-main passes/) as never,
    ]);
  });

  it('is drawn alone where no trail does it', () => {
    const idle = (account: World): void => {
      account.trails = [];
    };
    expect(drawn('trail', {trail: {name: 'gone'}}, idle)).toEqual(['trail gone blocks: there is no such trail']);
    expect(drawn('trail', {trail: {name: null}}, idle)).toEqual(['no trail blocks: no trail records IAM events']);
  });

  it('is drawn beside the rule that does the work', () => {
    const rules = drawn('rule', {rule: {name: 'gone'}});
    expect(rules[0]).toBe('rule gone blocks: there is no such rule on this bus');
    expect(rules.slice(1)).toEqual([expect.stringMatching(/ passes/)]);
  });

  it('is not said of a rule where none is declared', () => {
    const none = (account: World): void => {
      home(account).rules = [];
    };
    expect(drawn('rule', {rule: {name: null}}, none)).toEqual([
      'no rule blocks: no rule on this bus matches a required call',
    ]);
  });
});

type Change = (account: World) => void;

/** Each node as `state kind: note`, without the queue that hears the same as the mailbox. */
function seen(change: Change, baseline: object = {}): string[] {
  const {nodes} = pictureOf(proofOf(world(change), {baseline: baseline as never}));
  return nodes.filter(({label}) => !label.startsWith('sqs ')).map(({kind, state, note}) => `${state} ${kind}: ${note}`);
}

const pattern = (...prefixes: string[]): object => ({
  ...{source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail']},
  detail: {eventSource: ['iam.amazonaws.com'], eventName: prefixes.map((prefix) => ({prefix}))},
});
const matches =
  (...prefixes: string[]): Change =>
  (account) =>
    void (ruleOf(account).rule.EventPattern = JSON.stringify(pattern(...prefixes)));
const trailOf = (account: World): World['trails'][number] => account.trails[0]!;
const stopped: Change = (account) => void (trailOf(account).status.IsLogging = false);
const FREE = {rule: null, topic: null};
const IDLE = 'nothing arrives here';

describe('what no alert comes to is not drawn as passing', () => {
  it('behind a trail that is stopped, which alone is to blame', () => {
    expect(seen(stopped)).toEqual([
      `idle bus: ${IDLE}`,
      'blocks trail: logging is off',
      `idle rule: enabled, matches every required call; ${IDLE}`,
      `idle topic: ${IDLE}`,
      `idle recipient: confirmed; ${IDLE}`,
    ]);
  });

  it('behind selectors that record nothing of it', () => {
    const reads: Change = (account) =>
      void (trailOf(account).selectors = {
        EventSelectors: [{ReadWriteType: 'ReadOnly', IncludeManagementEvents: true}],
        AdvancedEventSelectors: [],
      });
    expect(seen(reads).slice(0, 2)).toEqual([
      `idle bus: ${IDLE}`,
      'blocks trail: logging, and its event selectors record no required call',
    ]);
  });

  it('behind a rule without a target, whether or not the topic is declared', () => {
    const idle: Change = (account) => void (ruleOf(account).targets = []);
    const tail = [
      'blocks target: the rule has no target',
      'idle topic: nothing leads to it',
      `idle recipient: confirmed; ${IDLE}`,
    ];
    expect(seen(idle).slice(3)).toEqual(tail);
    expect(new Set(seen(idle, FREE).slice(3))).toEqual(new Set(tail));
  });

  it('behind a rule that is disabled', () => {
    const off: Change = (account) => void (ruleOf(account).rule.State = 'DISABLED');
    expect(seen(off).slice(2)).toEqual([
      'blocks rule: the rule is disabled',
      `idle topic: ${IDLE}`,
      `idle recipient: confirmed; ${IDLE}`,
    ]);
  });
});

describe('what was not read is not missing', () => {
  it.each([['events:ListTargetsByRule'], ['events:ListRules']])('where %s is denied', (op) => {
    const drawn = seen((account) => refuse(account, op));
    expect(drawn.filter((line) => line.includes('topic:'))).toEqual([
      'unknown topic: not known whether anything leads to it',
    ]);
    expect(drawn.filter((line) => line.startsWith('passes') || line.startsWith('idle'))).not.toContainEqual(
      expect.stringMatching(/ (?:topic|recipient):/),
    );
  });

  it('where the trails are: what stands behind may carry alerts or not', () => {
    const drawn = seen((account) => refuse(account, 'cloudtrail:GetTrailStatus'));
    expect(drawn.map((line) => line.split(' ')[0])).toEqual(Array.from({length: 5}, () => 'unknown'));
    expect(drawn[1]).toBe('unknown trail: cloudtrail:GetTrailStatus in us-east-1 was denied');
  });

  it('and a second trail that is known to work is enough', () => {
    const drawn = seen(
      (account) => {
        const [first] = account.trails;
        const copy = structuredClone(first!);
        copy.trail.Name = 'second';
        copy.trail.TrailARN = copy.trail.TrailARN.replace('org-main', 'second');
        account.trails.push(copy);
        refuse(account, 'cloudtrail:GetTrailStatus', 'denied', 'org-main');
      },
      {trail: null},
    );
    expect(drawn.filter((line) => / (?:bus|rule|topic|recipient):/.test(line))).toEqual([
      'passes bus: where IAM events arrive',
      'passes rule: enabled, matches every required call',
      'passes topic: admits EventBridge',
      'passes recipient: confirmed',
    ]);
  });
});

describe('a rule is drawn by what it matches itself', () => {
  it('where the trail is stopped and the pattern leaves calls out', () => {
    const both: Change = (account) => {
      stopped(account);
      matches('Create', 'Delete')(account);
    };
    expect(seen(both)[2]).toBe(`idle rule: enabled, matches 38 of 109 required calls; ${IDLE}`);
  });

  it('where it leaves calls out, and whoever hears of the rest says so', () => {
    expect(seen(matches('Create', 'Delete')).slice(2)).toEqual([
      'partly rule: enabled, matches 38 of 109 required calls',
      'passes topic: admits EventBridge',
      'partly recipient: confirmed, 38 of 109 calls would arrive',
    ]);
  });

  it('where another rule has the rest', () => {
    const two: Change = (account) => {
      matches('Create', 'Delete')(account);
      const detail = {eventName: [{'anything-but': {prefix: ['Create', 'Delete']}}]};
      home(account).rules.push(rule('the-rest', {source: ['aws.iam'], detail}, ...ruleOf(account).targets));
    };
    expect(seen(two, FREE).filter((line) => line.includes(' rule:'))).toEqual([
      'passes rule: enabled, matches 38 of 109 required calls; the others come another way',
      'passes rule: enabled, matches 71 of 109 required calls; the others come another way',
    ]);
  });

  it('where the rule that has the rest is disabled, and where its targets were not read', () => {
    const two =
      (more: Change): Change =>
      (account) => {
        matches('Create', 'Delete')(account);
        const detail = {eventName: [{'anything-but': {prefix: ['Create', 'Delete']}}]};
        home(account).rules.push(rule('the-rest', {source: ['aws.iam'], detail}, ...ruleOf(account).targets));
        more(account);
      };
    const rules = (more: Change): string[] => seen(two(more), FREE).filter((line) => line.includes(' rule:'));
    const half = 'partly rule: enabled, matches 38 of 109 required calls';
    expect(rules((account) => void (ruleOf(account, 'the-rest').rule.State = 'DISABLED'))).toEqual([
      half,
      'blocks rule: the rule is disabled',
    ]);
    expect(rules((account) => refuse(account, 'events:ListTargetsByRule', 'denied', 'the-rest'))).toEqual([
      half,
      'unknown rule: events:ListTargetsByRule in us-east-1 was denied',
    ]);
  });

  it('where it matches some events of each call only', () => {
    const byAgent: Change = (account) =>
      void (ruleOf(account).rule.EventPattern = JSON.stringify({
        source: ['aws.iam'],
        detail: {userAgent: ['console']},
      }));
    expect(seen(byAgent)[2]).toBe('partly rule: enabled, matches only some events of every required call');
  });
});

describe('a recipient is drawn by what arrives', () => {
  it('where a filter policy lets nothing through', () => {
    const filtered: Change = (account) => {
      const {attributes} = subscriptionOf(account, 'email');
      attributes['FilterPolicyScope'] = 'MessageBody';
      attributes['FilterPolicy'] = '{"source":["aws.s3"]}';
    };
    expect(seen(filtered).at(-1)).toBe('blocks recipient: confirmed, no alert would arrive');
  });

  it('where an alarm tells, and alerts have to name the call', () => {
    expect(seen(A.cis, A.NAMED).at(-1)).toBe(
      'partly recipient: confirmed, 0 of 109 calls would arrive, 109 would be noticed',
    );
  });

  it('where an alarm tells, and that is enough: no rule is missed', () => {
    const drawn = seen(A.cis, A.NOTICED);
    expect(drawn.filter((line) => !line.startsWith('passes'))).toEqual([]);
    expect(drawn).toContain('passes metric filter: counts every required call');
  });

  it('where an alarm would be enough, and its trail is stopped or the alarms were not read: no rule is missed', () => {
    const idle: Change = (account) => {
      A.cis(account);
      stopped(account);
    };
    const unread: Change = (account) => {
      A.cis(account);
      refuse(account, 'cloudwatch:DescribeAlarms');
    };
    for (const change of [idle, unread])
      expect(seen(change, A.NOTICED).filter((line) => line.includes(' rule:'))).toEqual([]);
    expect(seen(unread, A.NOTICED)).toContain('unknown topic: not known whether anything leads to it');
  });

  it('where no alarm watches the metric: the way to there is drawn, and that none does', () => {
    const none: Change = (account) => {
      A.cis(account);
      account.alarms = [];
    };
    expect(seen(none, A.NOTICED).slice(-5)).toEqual([
      'passes log group: where the trail’s events are logged',
      'passes metric filter: counts every required call',
      'blocks alarm: no alarm watches its metric CIS/IamChanges',
      'idle recipient: confirmed; nothing arrives here',
      'idle topic: nothing leads to it',
    ]);
  });

  it('where the only such alarm is in another Region than the log group', () => {
    const apart: Change = (account) => {
      A.elsewhere(account);
      const alarm = account.alarms.find(({AlarmName}) => AlarmName === 'iam-changes');
      alarm!.AlarmArn = A.ALARM_ARN;
    };
    expect(seen(apart, A.NOTICED)).toContain(
      `blocks alarm: no alarm watches its metric CIS/IamChanges; the alarm iam-changes is in ${N.REGION}, and the metric is in the Region of the log group`,
    );
    // The table's `elsewhere` itself, with the alarm beside the group, is healthy.
    expect(seen(A.elsewhere, A.NOTICED).filter((line) => line.startsWith('blocks'))).toEqual([]);
  });

  it('where the filter counts some calls only', () => {
    const counted = A.counting('{ ($.eventSource = "iam.amazonaws.com") && ($.eventName = "Create*") }');
    const drawn = seen(counted, A.NOTICED);
    expect(drawn.filter((line) => line.startsWith('partly metric filter'))).toEqual([
      expect.stringMatching(/: counts \d+ of 109 required calls$/) as never,
    ]);
  });

  it('where the filter certainly drops some events, though not everything of it is documented', () => {
    const caller = A.counting(
      '{ $.eventSource = "iam.amazonaws.com" && $.userIdentity.invokedBy != "x.amazonaws.com" }',
    );
    expect(seen(caller, A.NOTICED)).toContain('partly metric filter: counts only some events of every required call');
    const flag = A.counting('{ $.eventSource = iam.amazonaws.com && $.readOnly = false }');
    expect(seen(flag, A.NOTICED)).toContainEqual(
      expect.stringMatching(/^unknown metric filter: AWS does not document/),
    );
  });
});

describe('a target is drawn where it does not make an alert of each event', () => {
  const sending =
    (input: object): Change =>
    (account) =>
      void Object.assign(ruleOf(account).targets[0] ?? {}, input);
  const edges = (change: Change): string[] => {
    const {nodes, edges: found} = pictureOf(proofOf(world(change)));
    const kind = new Map(nodes.map((node) => [node.id, node.kind]));
    return found.map(({from, to, state}) => `${kind.get(from) ?? ''} ${kind.get(to) ?? ''} ${state}`);
  };

  it('not where it sends the event itself', () => {
    expect(seen(sending({})).filter((line) => line.includes(' target:'))).toEqual([]);
  });

  it('where the alert says nothing of the call: a message arrives all the same', () => {
    const constant = sending({Input: '"something changed"'});
    expect(seen(constant).slice(-3)).toEqual([
      'blocks target: the target sends an alert, but the message does not name the call',
      'passes topic: admits EventBridge',
      'blocks recipient: confirmed, no alert that says which call it was would arrive',
    ]);
  });

  it('where no alert is made at all', () => {
    const broken = sending({InputTransformer: {InputPathsMap: {}, InputTemplate: '{"call": "<name>"}'}});
    expect(seen(broken).slice(-3)).toEqual([
      'blocks target: the target sends no alert, because the InputTemplate uses <name>, which no path defines',
      'idle topic: nothing arrives here',
      'idle recipient: confirmed; nothing arrives here',
    ]);
  });

  it('where some events spoil the JSON', () => {
    const agent = sending({
      InputTransformer: {
        InputPathsMap: {call: '$.detail.eventName', agent: '$.detail.userAgent'},
        InputTemplate: '{"call": "<call>", "agent": "<agent>"}',
      },
    });
    expect(seen(agent)).toContain('partly target: sends an alert for only some events of every required call');
  });

  it('and an arrow shows what its first end lets out', () => {
    const half = edges((account) => {
      ruleOf(account).rule.EventPattern = JSON.stringify({source: ['aws.iam'], detail: {eventName: ['CreateUser']}});
      refuseEventBridge(account);
    });
    expect(half).toEqual(expect.arrayContaining(['bus rule passes', 'rule topic partly', 'topic recipient blocks']));
  });
});

function refuseEventBridge(account: World): void {
  topicOf(account).attributes['Policy'] = '{"Version":"2012-10-17","Statement":[]}';
}
