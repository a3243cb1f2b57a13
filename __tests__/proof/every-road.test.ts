/**
 * One account with every road at once: topic and queue, chat channel, function, queue, data stream, delivery stream, log group, API
 * destination, alarm with topic and function, and User Notifications. Its picture can be read, and each recipient has its roads.
 */
import {beforeAll, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {deliveryBlock} from '../../src/delivery/views/report-block.js';
import {pictureOf} from '../../src/delivery/views/picture.js';
import type {Proof} from '../../src/delivery/proof.js';
import {bareName, inOrder} from '../../src/report/model/links.js';
import {LIMITS} from '../../src/report/model/limits.js';
import {EVERY_ROAD_BASELINE, everyRoad} from '../support/every-road.js';
import {proofOf} from '../support/world.js';

let proof: Proof;
beforeAll(() => {
  proof = proofOf(everyRoad(), {baseline: EVERY_ROAD_BASELINE as never});
});

it('is in order, and nothing is said against it', () => {
  const {verdict, findings} = assess(CHECKS, proof);
  const grave = findings.filter(
    ({status, severity}) => ['fail', 'unknown'].includes(status) && !['low', 'info'].includes(severity),
  );
  expect({verdict, grave}).toEqual({verdict: 'in-sync', grave: []});
});

it('gives each recipient its roads', () => {
  const {recipients} = deliveryBlock(proof);
  const told = recipients.map(
    ({protocol, endpoint, delivered, state, roads = []}) =>
      `${protocol} ${endpoint}: ${state}, ${String(delivered)} by ${roads.map(({road, state}) => `${road} (${state})`).join(', ')}`,
  );
  expect(`\n${told.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    email security@example.com: confirmed, 109 by user-notifications (vouched), sns (passes)
    sqs arn:aws:sqs:us-east-1:111122223333:iam-alerts-queue: confirmed, 109 by sns (passes)
    chat arn:aws:chatbot::111122223333:chat-configuration/slack-channel/security: confirmed, 109 by chat (passes)
    lambda arn:aws:lambda:us-east-1:111122223333:function:to-anything: confirmed, 109 by direct (passes)
    sqs arn:aws:sqs:us-east-1:111122223333:siem: confirmed, 109 by direct (passes)
    kinesis arn:aws:kinesis:us-east-1:111122223333:stream/security: confirmed, 109 by direct (passes)
    firehose arn:aws:firehose:us-east-1:111122223333:deliverystream/security: confirmed, 109 by direct (passes)
    logs arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/security: confirmed, 109 by direct (passes)
    api-destination security: confirmed, 109 by api-destination (passes)
    email on-call@example.com: confirmed, 109 by alarm (passes)
    lambda arn:aws:lambda:us-east-1:111122223333:function:page-security: confirmed, 109 by alarm (passes)
    "
  `);
});

it('is one picture that can be read: a line for each thing, in the order of the way', () => {
  const picture = pictureOf(proof);
  const lines = inOrder(picture).map((node) => `${node.state} ${node.kind} ${bareName(node)}: ${node.note}`);
  expect(picture.nodes.length).toBeLessThanOrEqual(LIMITS.pictureNodes);
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    passes trail org-main: logging management events
    passes bus default, us-east-1: where IAM events arrive
    passes rule iam-changes: enabled, matches every required call
    passes topic iam-alerts: admits EventBridge
    passes function to-anything: takes the event from the rule
    passes queue siem: takes the event from the rule
    passes data stream security: takes the event from the rule
    passes delivery stream security: takes the event from the rule
    passes rule AWSUserNotificationsManagedRule-0a1b2c3: enabled, matches every required call
    vouched notification iam: vouched for by the baseline: we saw a notification that names the call
    passes rule iam-to-siem: enabled, matches every required call
    passes log group /aws/events/security: takes the event from the rule
    passes API destination security: handed over
    passes log group cloudtrail: where the trail’s events are logged
    passes metric filter iam-changes: counts every required call
    passes alarm iam-changes: is triggered by each, and says only that something changed
    passes topic security-alarms: admits CloudWatch
    passes function page-security: is invoked by the alarm
    passes recipient security@example.com: confirmed
    passes recipient arn:aws:sqs:us-east-1:111122223333:iam-alerts-queue: confirmed
    passes recipient arn:aws:chatbot::111122223333:chat-configuration/slack-channel/security: confirmed
    passes recipient arn:aws:lambda:us-east-1:111122223333:function:to-anything: confirmed
    passes recipient arn:aws:sqs:us-east-1:111122223333:siem: confirmed
    passes recipient arn:aws:kinesis:us-east-1:111122223333:stream/security: confirmed
    passes recipient arn:aws:firehose:us-east-1:111122223333:deliverystream/security: confirmed
    passes recipient arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/security: confirmed
    passes recipient security: confirmed
    passes recipient on-call@example.com: confirmed
    passes recipient arn:aws:lambda:us-east-1:111122223333:function:page-security: confirmed
    "
  `);
});

it('joins each thing with the one before it', () => {
  const {nodes, edges} = pictureOf(proof);
  const label = new Map(nodes.map((node) => [node.id, `${node.kind} ${bareName(node)}`]));
  const joined = edges.map(({from, to, state}) => `${label.get(from) ?? ''} -> ${label.get(to) ?? ''}: ${state}`);
  expect(`\n${joined.sort().join('\n')}\n`).toMatchInlineSnapshot(`
    "
    API destination security -> recipient security: passes
    alarm iam-changes -> function page-security: passes
    alarm iam-changes -> topic security-alarms: passes
    bus default, us-east-1 -> rule AWSUserNotificationsManagedRule-0a1b2c3: passes
    bus default, us-east-1 -> rule iam-changes: passes
    bus default, us-east-1 -> rule iam-to-siem: passes
    data stream security -> recipient arn:aws:kinesis:us-east-1:111122223333:stream/security: passes
    delivery stream security -> recipient arn:aws:firehose:us-east-1:111122223333:deliverystream/security: passes
    function page-security -> recipient arn:aws:lambda:us-east-1:111122223333:function:page-security: passes
    function to-anything -> recipient arn:aws:lambda:us-east-1:111122223333:function:to-anything: passes
    log group /aws/events/security -> recipient arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/security: passes
    log group cloudtrail -> metric filter iam-changes: passes
    metric filter iam-changes -> alarm iam-changes: passes
    notification iam -> recipient security@example.com: vouched
    queue siem -> recipient arn:aws:sqs:us-east-1:111122223333:siem: passes
    rule AWSUserNotificationsManagedRule-0a1b2c3 -> notification iam: passes
    rule iam-changes -> data stream security: passes
    rule iam-changes -> delivery stream security: passes
    rule iam-changes -> function to-anything: passes
    rule iam-changes -> queue siem: passes
    rule iam-changes -> topic iam-alerts: passes
    rule iam-to-siem -> API destination security: passes
    rule iam-to-siem -> log group /aws/events/security: passes
    topic iam-alerts -> recipient arn:aws:chatbot::111122223333:chat-configuration/slack-channel/security: passes
    topic iam-alerts -> recipient arn:aws:sqs:us-east-1:111122223333:iam-alerts-queue: passes
    topic iam-alerts -> recipient security@example.com: passes
    topic security-alarms -> recipient on-call@example.com: passes
    trail org-main -> bus default, us-east-1: passes
    trail org-main -> log group cloudtrail: passes
    "
  `);
  const reached = new Set(edges.map(({to}) => to));
  expect(nodes.filter(({id, kind}) => kind !== 'trail' && !reached.has(id))).toEqual([]);
});
