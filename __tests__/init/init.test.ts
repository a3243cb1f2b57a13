import {beforeAll, describe, expect, it} from '@jest/globals';
import {parse as parseYaml} from 'yaml';
import {parseBaseline} from '../../src/baseline/parse.js';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {UsageError} from '../../src/errors.js';
import {BUCKET, EMAIL, OTHER_REGION, STRANGER, TOPIC, proofOf, world, type World} from '../support/world.js';
import {home, ruleOf} from '../support/account.js';
import {PATH, runInit, uncommented, type Ran} from './run.js';

const parsed = (text: string, env: Readonly<Record<string, string>> = {}) =>
  parseBaseline(text, PATH, {env: (name) => env[name], checks: CHECKS.map(({id}) => id)});

function problems(text: string, env: Readonly<Record<string, string>> = {}): string[] {
  const result = parsed(text, env);
  return result.ok ? [] : result.problems.map(({line, message}) => `${String(line)}: ${message}`);
}

/** Comments alone, and what is declared: what a person reads and what the tool reads. */
const comments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trimStart().startsWith('#'))
    .map((line) => line.trimStart().slice(2))
    .join(' ');
const declared = (text: string): Record<string, Record<string, unknown>> =>
  parseYaml(text) as Record<string, Record<string, unknown>>;

function verdict(account: World, baseline: string): {verdict: string; failed: string[]} {
  const {findings, verdict: found} = assess(CHECKS, proofOf(account, {baseline}));
  const failed = findings.filter(
    ({status, severity}) => status !== 'pass' && severity !== 'info' && severity !== 'low',
  );
  return {verdict: found, failed: failed.map(({check, message}) => `${check}: ${message}`)};
}

describe('of an account in order', () => {
  let ran: Ran;
  beforeAll(async () => {
    ran = await runInit(world());
  });

  it('writes no YAML into a file that says it is JSON', async () => {
    await expect(runInit(null, {new: true, output: 'alerts.json'})).rejects.toThrow(/init writes a YAML file/);
  });

  it('is in sync with itself once the recipients are confirmed', () => {
    expect(ran.exit).toBe(0);
    const text = uncommented(ran.text);
    expect(problems(text)).toEqual([]);
    expect(verdict(world(), text)).toEqual({verdict: 'in-sync', failed: []});
  });

  it('declares what it found by name', () => {
    expect(declared(ran.text)).toMatchObject({
      version: 1,
      account: '111122223333',
      trail: {name: 'org-main', 'multi-region': true, 'log-file-validation': true, bucket: BUCKET},
      rule: {name: 'iam-changes', 'dead-letter-queue': 'iam-dlq'},
      topic: {name: 'iam-alerts'},
    });
  });

  it('takes nobody for a recipient by itself, and says where to decide', () => {
    const {recipients} = declared(ran.text);
    expect(recipients).toBeNull();
    expect(problems(ran.text).join()).toMatch(/recipients/);
    expect(comments(ran.text)).toContain(
      'confirm: subscription confirmed, made by account 111122223333 on topic iam-alerts',
    );
    expect(comments(ran.text)).toMatch(/may be the intruder/);
  });

  it('calls nothing weak, and reads each thing once', () => {
    expect(comments(ran.text)).not.toContain('finding (');
    expect(ran.reads.filter((op) => op === 'sns:GetTopicAttributes').length).toBeLessThanOrEqual(2);
    expect(new Set(ran.reads)).toContain('sns:GetSubscriptionAttributes');
  });

  it('writes the same bytes again', async () => {
    expect((await runInit(world())).text).toBe(ran.text);
  });
});

describe('of a weak account', () => {
  const of = async (change: (account: World) => void): Promise<string> => (await runInit(world(change))).text;

  it('says what is weak where it is declared', async () => {
    const text = await of((account) => {
      account.trails[0]!.status.IsLogging = false;
      home(account).rules.find(({rule}) => rule.Name === 'iam-changes')!.rule.EventPattern = JSON.stringify({
        source: ['aws.iam'],
        detail: {eventName: [{prefix: 'Create'}]},
      });
      account.topics[TOPIC]!.subscriptions[0]!.row.SubscriptionArn = 'PendingConfirmation';
    });
    const at = (words: RegExp): number => text.split('\n').findIndex((line) => words.test(line));
    expect(at(/finding \(critical\), trail-logging/)).toBeGreaterThan(at(/^trail:/));
    expect(at(/finding \(critical\), trail-logging/)).toBeLessThan(at(/^rule:/));
    expect(at(/finding \(high\), rule-pattern-coverage/)).toBeGreaterThan(at(/^rule:/));
    expect(at(/finding \(high\), rule-pattern-coverage/)).toBeLessThan(at(/^topic:/));
    expect(at(/finding \(critical\), subscription-confirmed/)).toBeGreaterThan(at(/^recipients:/));
    expect(comments(text)).toContain('confirm: subscription not confirmed yet');
    expect(problems(uncommented(text))).toEqual([]);
  });

  it('does not offer a subscription that was deleted', async () => {
    const text = await of((account) => {
      const [first] = account.topics[TOPIC]!.subscriptions;
      first!.row.SubscriptionArn = 'Deleted';
    });
    expect(text).not.toContain('security@example.com');
    expect(text).toContain('iam-alerts-queue');
  });

  it('describes what it has, not what it should have', async () => {
    const text = await of((account) => {
      Object.assign(account.trails[0]!.trail, {IsMultiRegionTrail: false, LogFileValidationEnabled: false});
    });
    expect(declared(text)['trail']).toMatchObject({'multi-region': false});
    expect(declared(text)['trail']).not.toHaveProperty('log-file-validation');
  });

  it('says what it was not allowed to see', async () => {
    const text = await of((account) => {
      account.refusals.push({
        op: 'events:ListTargetsByRule',
        answer: {
          status: 'unreadable',
          kind: 'denied',
          code: 'AccessDenied',
          message: '',
          permissions: ['events:ListTargetsByRule'],
        },
      });
    });
    expect(comments(text)).toContain('not seen, ');
    expect(comments(text)).toContain('events:ListTargetsByRule');
  });

  it('of an account with nothing in it says so, and parses once somebody is named', async () => {
    const text = await of((account) => {
      account.trails = [];
      account.topics = {};
      for (const bus of account.buses) bus.rules = [];
    });
    expect(declared(text)).toEqual({version: 1, account: '111122223333', recipients: null});
    expect(comments(text)).toContain('Nobody is subscribed');
    expect(problems(uncommented(text))).toEqual([]);
  });

  it('names none of two rules that only together see everything', async () => {
    const text = await of((account) => {
      const bus = home(account);
      const whole = bus.rules.find(({rule}) => rule.Name === 'iam-changes')!;
      const half = (name: string, eventName: unknown) => ({
        rule: {
          ...whole.rule,
          Name: name,
          Arn: `${whole.rule.Arn}-${name}`,
          EventPattern: JSON.stringify({
            source: ['aws.iam'],
            'detail-type': ['AWS API Call via CloudTrail'],
            detail: {eventSource: ['iam.amazonaws.com'], eventName},
          }),
        },
        targets: structuredClone(whole.targets),
      });
      bus.rules = [
        ...bus.rules.filter((each) => each !== whole),
        half('a', [{prefix: 'Create'}]),
        half('b', [{'anything-but': {prefix: 'Create'}}]),
      ];
    });
    expect(declared(text)).not.toHaveProperty('rule');
    expect(comments(text)).toContain('all enabled rules that reach the recipients count together');
    expect(problems(uncommented(text))).toEqual([]);
  });
});

describe('of links in other accounts', () => {
  it('vouches for an organization trail, which only its management account can have put there', async () => {
    const arn = `arn:aws:cloudtrail:us-east-1:${STRANGER}:trail/org`;
    const account = world((each) => {
      const [trail] = each.trails;
      Object.assign(trail!.trail, {Name: 'org', TrailARN: arn, IsOrganizationTrail: true});
    });
    const {text} = await runInit(account);
    expect(declared(text)).toMatchObject({
      trail: {name: 'org', organization: true, 'managed-by': 'elsewhere'},
      elsewhere: [{resource: arn, reason: `organization trail of account ${STRANGER}, proven by its own run`}],
    });
    expect(verdict(account, uncommented(text))).toEqual({verdict: 'in-sync', failed: []});
  });

  it('leaves every other stranger to a person', async () => {
    const queue = `arn:aws:sqs:us-east-1:${STRANGER}:loot`;
    const {text} = await runInit(
      world((account) => {
        const {subscriptions} = account.topics[TOPIC]!;
        const arn = `${TOPIC}:5c0ffee0-0000-4000-8000-000000000009`;
        const row = {...subscriptions[0]!.row, SubscriptionArn: arn, Protocol: 'sqs', Endpoint: queue, Owner: STRANGER};
        subscriptions.push({row, attributes: {SubscriptionArn: arn, PendingConfirmation: 'false'}});
      }),
    );
    expect(declared(text)).not.toHaveProperty('elsewhere');
    expect(comments(text)).toContain(`confirm: is account ${STRANGER} yours?`);
    expect(comments(text)).toContain(`made by account ${STRANGER}`);
    const all = uncommented(text);
    expect(problems(all)).toEqual([]);
    expect(declared(all)['elsewhere']).toMatchObject([{resource: queue}]);
  });

  it('names a topic elsewhere by its ARN', async () => {
    const arn = `arn:aws:sns:${OTHER_REGION}:111122223333:iam-alerts`;
    const {text} = await runInit(
      world((account) => {
        const bus = home(account).rules.find(({rule}) => rule.Name === 'iam-changes')!;
        bus.targets[0]!.Arn = arn;
        account.topics = {[arn]: account.topics[TOPIC]!};
      }),
    );
    expect(declared(text)['topic']).toMatchObject({name: arn});
  });
});

describe('of what nobody should read, or believe', () => {
  const subscriber = (Protocol: string, Endpoint: string) => (account: World) => {
    account.topics[TOPIC]!.subscriptions.push({
      row: {
        SubscriptionArn: `${TOPIC}:5c0ffee0-0000-4000-8000-00000000000f`,
        Owner: '111122223333',
        Protocol,
        Endpoint,
        TopicArn: TOPIC,
      },
      attributes: {SubscriptionArn: `${TOPIC}:5c0ffee0-0000-4000-8000-00000000000f`, PendingConfirmation: 'false'},
    });
  };

  it('asks for a variable where the endpoint is a secret', async () => {
    const {text} = await runInit(world(subscriber('https', 'https://hooks.example.com#0123456789ab')));
    expect(text).toContain('# - {protocol: https, endpoint-env: ALERT_URL}');
    expect(comments(text)).toContain('known only as https://hooks.example.com#0123456789ab');
    expect(problems(uncommented(text), {ALERT_URL: 'https://hooks.example.com/T000/B000'})).toEqual([]);
  });

  it.each([
    'x@example.com\nrecipients:\n  - {protocol: email, endpoint: evil@example.com}',
    'x@example.com\r- {protocol: email, endpoint: evil@example.com}',
    'x@example.com\u2028events: {include: [CreateUser]}',
    'x@example.com"} \u0085unexpected-recipients: allow',
  ])('keeps what a subscriber calls itself inside its comment: %j', async (endpoint) => {
    const {text} = await runInit(world(subscriber('email', endpoint)));
    const plain = await runInit(world());
    expect(declared(text)).toEqual(declared(plain.text));
    // eslint-disable-next-line no-control-regex -- exactly these must not be there
    expect(text).not.toMatch(/[\r\u0085\u2028\u2029\u0000-\u0009]/u);
    expect(declared(uncommented(text))).not.toHaveProperty('events');
  });
});

describe('files', () => {
  it('are never overwritten unless that is said, and nothing is asked of AWS then', async () => {
    const refused = runInit(null, {}, {[PATH]: 'mine'}).catch((error: unknown) => error);
    expect(await refused).toBeInstanceOf(UsageError);
    expect(await refused).toMatchObject({
      code: 'exists',
      problems: [{path: PATH, hint: 'to overwrite it, add --force; to write another file, add --output FILE'}],
    });
    expect(await runInit(null, {new: true}, {[PATH]: 'mine'}).catch((error: unknown) => error)).toBeInstanceOf(
      UsageError,
    );
    expect((await runInit(world(), {force: true}, {[PATH]: 'mine'})).text).toContain('version: 1');
  });

  it('go where they are wanted', async () => {
    const {files} = await runInit(world(), {output: 'x/y.yml'}, {[PATH]: 'mine'});
    expect([...files.keys()]).toEqual([PATH, 'x/y.yml']);
    expect(files.get(PATH)).toBe('mine');
  });

  it('are not made where nobody knows which account it is', async () => {
    const {exit, files, log} = await runInit(world((account) => void (account.identified = false)));
    expect({exit, files: files.size}).toEqual({exit: 3, files: 0});
    expect(log.join()).toContain('ExpiredToken');
  });
});

describe('the recommended baseline', () => {
  it('asks nothing, parses as it stands, and names nothing that is not there yet', async () => {
    const {exit, text, reads} = await runInit(null, {new: true});
    expect({exit, reads}).toEqual({exit: 0, reads: []});
    expect(problems(text)).toEqual([]);
    expect(declared(text)['recipients']).toEqual([{protocol: 'email', endpoint: 'secops@example.com'}]);
    expect(verdict(world(), text.replace('secops@example.com', EMAIL)).failed).toEqual([
      expect.stringContaining('subscription-unexpected'),
      expect.stringContaining('target-dead-letter-queue'),
    ]);
  });
});

describe('of an account whose rule has one wrong word', () => {
  it('finds the recipients, and says what stops the rule', async () => {
    const ran = await runInit(
      world((account) => {
        ruleOf(account).rule.EventPattern = '{"source":["aws.iam"],"detail-type":["AWS API call via CloudTrail"]}';
      }),
    );
    expect(ran.exit).toBe(0);
    expect(problems(uncommented(ran.text))).toEqual([]);
    expect(ran.text).toContain(EMAIL);
    const said = comments(ran.text);
    expect(said).toContain('iam-changes was meant for IAM and matches no required call');
    expect(said).toContain('IAM events have `AWS API Call via CloudTrail`');
    expect(said).not.toContain('chain-watch was meant');
    expect(said).not.toContain('all enabled rules that reach the recipients count together');
  });

  it('says nothing of the kind where the rule works', async () => {
    expect((await runInit(world())).text).not.toContain('was meant for IAM');
  });
});
