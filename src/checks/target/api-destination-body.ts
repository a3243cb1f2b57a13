import {targetWords} from '../../delivery/hops/target.js';
import {blanksOfTarget} from '../shared/remedy/blanks.js';
import {BODY} from '../../delivery/hops/receiver/api-destination.js';
import type {Part} from '../../delivery/hops/end.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {DECLARES_DESTINATION, HANDS_OVER, handingOver} from '../shared/examples/api-destination.js';
import {judgedEnds, remedyFor} from '../shared/ends.js';

export const check = defineCheck({
  id: 'api-destination-body',
  title: 'The receiving service shows the alert',
  hop: 'target',
  severity: 'critical',
  rationale:
    'EventBridge sees only the HTTP status. A service that does not find what it needs refuses the alert (of the 4xx responses, EventBridge retries only after 401, 407, 409 and 429), or accepts it and shows nothing: ServiceNow makes an empty incident of a plain EventBridge event.',
  remediation: {
    console:
      'EventBridge > Rules > the rule > Edit > Targets > Configure target input: the body that the service documents.',
    cli: {
      run: [
        'aws events list-targets-by-rule --rule RULE_NAME --query Targets > targets.json',
        'aws events put-targets --rule RULE_NAME --targets file://targets.json',
      ],
      edits: ['Edit targets.json: give the target an input that the service shows. Leave everything else as it is.'],
    },
    terraform: 'input_transformer on aws_cloudwatch_event_target (see docs/recipes).',
  },
  by: 'human',
  reads: ['events:ListTargetsByRule', 'events:DescribeApiDestination', 'events:DescribeConnection'],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html',
    'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    'https://developer.pagerduty.com/docs/send-alert-event',
    'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post',
  ],
  good: {says: 'A text for Slack, with the name of the call.', ...HANDS_OVER},
  bad: {
    says: 'Slack needs text, blocks or attachments, and gets a message.',
    baseline: DECLARES_DESTINATION,
    edits: handingOver({template: {message: 'IAM change: <call>'}}),
  },
  evaluate(proof) {
    return judgedEnds(proof, 'api-destination').flatMap(({end, rule, node, redundant}): Outcome[] => {
      const body = end.parts.find(({name}) => name === BODY);
      if (body === undefined) return [];
      const {Id: id} = node.answer.target;
      const about = {
        resource: end.resource,
        key: `${rule.answer.arn} ${id}`,
        blanks: blanksOfTarget(rule.answer, id),
        region: rule.answer.region,
        at: ['recipients', end.recipient ?? 0] as const,
      };
      // Of a service that is not known here, no more is judged than that the call is named.
      const isKnown = body.remedy !== undefined;
      const {InputTransformer, InputPath, Input} = node.answer.target;
      const asItIs = InputTransformer === undefined && InputPath === undefined && Input === undefined;
      if (!isKnown && body.gate.state === 'passes' && asItIs)
        return [
          {
            ...about,
            status: 'fail',
            severity: 'info',
            message: `Alerts of ${targetWords(id)} are EventBridge events as they are, sent to a service that this tool does not know: whether the service accepts them was not checked. Many services accept only their own format.`,
          },
        ];
      const passed = isKnown
        ? `The service shows what ${targetWords(id)} sends.`
        : `What ${targetWords(id)} sends names the call. The service behind it is not known to this tool.`;
      const asks = `the service shows what ${targetWords(id)} sends`;
      const blocked = `The service behind the API destination does not show the alerts of ${targetWords(id)}`;
      const some = whySome(body);
      const outcome: Outcome =
        body.gate.state === 'passes' && some !== null
          ? {...about, status: 'fail', severity: 'high', message: `Some alerts would not be shown: ${some}.`}
          : fromGate(body.gate, {asks, passed, blocked}, about);
      // The method is the destination's own, and no input mends it.
      const {remedy} = body;
      const method = remedy !== undefined && 'todo' in remedy && remedy.action === 'UpdateApiDestination';
      const told =
        method && outcome.status === 'fail'
          ? {...outcome, ...remedyFor(proof, body, about, {rule, node, end})}
          : outcome;
      return [redundant && told.status !== 'pass' ? {...told, severity: 'info'} : told];
    });
  },
});

/** Why some alerts are not shown; null where all are. */
function whySome({spoils, because, conditions = []}: Part): string | null {
  if (spoils !== undefined) return spoils.reason;
  return conditions.length === 0 ? null : (because ?? 'the body is not always what the service needs');
}
