/** How long it takes to say who else a policy of the largest size admits: `npx tsx bench/openness.ts`. No AWS and no stand-in. */
import {isMalformed, parsePolicy, whoElse} from '../src/policy/index.js';
import {median} from './meter.js';

const ACCOUNT = '111122223333';
const TOPIC = `arn:aws:sns:us-east-1:${ACCOUNT}:iam-alerts`;
const allow = {Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: TOPIC};

const spelled = (number: number): string => String(200_000_000_000 + number * 7_919);
const list = (length: number, make: (number: number) => unknown): unknown[] =>
  Array.from({length}, (_, number) => make(number));
const under = (condition: object, over: object = {}): object => ({...allow, ...over, Condition: condition});

const POLICIES: Readonly<Record<string, readonly unknown[]>> = {
  '300 services, 900 source accounts': [
    under(
      {StringEquals: {'aws:SourceAccount': list(900, spelled)}},
      {Principal: {Service: list(300, (n) => `service${String(n)}.amazonaws.com`)}},
    ),
  ],
  '1,400 accounts by a condition': [under({StringEquals: {'aws:PrincipalAccount': list(1_400, spelled)}})],
  '1,000 accounts by name': [{...allow, Principal: {AWS: list(1_000, spelled)}}],
  '500 roles of as many accounts': [
    {...allow, Principal: {AWS: list(500, (n) => `arn:aws:iam::${spelled(n)}:role/r${String(n)}`)}},
  ],
  '400 source ARNs of as many accounts': [
    under({ArnLike: {'aws:SourceArn': list(400, (n) => `arn:aws:events:*:${spelled(n)}:rule/*`)}}),
  ],
  '400 source ARNs of any account': [
    under({ArnLike: {'aws:SourceArn': list(400, (n) => `arn:aws:events:*:*:rule/r${String(n)}*`)}}),
  ],
  '300 organizations': [
    under({StringEquals: {'aws:PrincipalOrgID': list(300, (n) => `o-${String(n).padStart(10, 'a')}`)}}),
  ],
  '1,000 networks': [
    under({IpAddress: {'aws:SourceIp': list(1_000, (n) => `${String(1 + (n % 200))}.${String(n % 250)}.0.0/16`)}}),
  ],
  '100 statements, each a service and an account': list(100, (n) =>
    under(
      {StringEquals: {'aws:SourceAccount': spelled(n)}},
      {Principal: {Service: `service${String(n)}.amazonaws.com`}},
    ),
  ),
  '60 statements that allow and 60 that deny': [
    ...list(60, (n) => under({StringEquals: {'aws:SourceAccount': spelled(n)}})),
    ...list(60, (n) => under({StringEquals: {'aws:PrincipalAccount': spelled(n + 30)}}, {Effect: 'Deny'})),
  ],
  '60 patterns that cross one another (unknown)': [
    under({StringLike: {'aws:PrincipalArn': list(60, (n) => `*${String(n)}a*b*c*`)}}),
  ],
};

console.log('| policy | KB | ms | outsiders |\n| --- | --- | --- | --- |');
for (const [name, statements] of Object.entries(POLICIES)) {
  const text = JSON.stringify({Version: '2012-10-17', Statement: statements});
  const policy = parsePolicy(text);
  if (isMalformed(policy)) throw new Error(policy.malformed);
  let found = 0;
  const times = Array.from({length: 6}, (_, run) => {
    const before = process.cpuUsage();
    // Another time each run: answers are remembered.
    found = whoElse([policy], {
      ...{account: ACCOUNT, trusted: [], actions: ['sns:Publish'], resources: [TOPIC]},
      now: `2026-11-23T09:00:0${String(run)}Z`,
    }).length;
    const {user, system} = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  const cells = [name, (text.length / 1_000).toFixed(0), median(times.slice(1)).toFixed(0), found];
  console.log(`| ${cells.join(' | ')} |`);
}
