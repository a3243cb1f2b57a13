import {targetWords} from '../../delivery/hops/target.js';
import {chatWords, putChatInput} from '../../delivery/message/chat/input.js';
import {asText} from '../../delivery/command.js';
import {isChatEndpoint} from '../../delivery/message/index.js';
import {todo} from '../../delivery/hops/end.js';
import {judgedTargets} from '../../delivery/redundancy/applies.js';
import {byHand} from '../shared/ends.js';
import {reached, weighedFor} from '../shared/recipients.js';
import {spare} from '../shared/spare.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'target-message',
  title: 'The alert has the declared form',
  hop: 'target',
  severity: 'high',
  rationale:
    'Prose suits people, the event itself suits programs, and a chat channel discards everything that is not in the form it knows, without ' +
    'telling anybody.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit > Targets > Configure target input.',
    cli: {
      run: [
        'aws events list-targets-by-rule --rule RULE_NAME --query Targets > targets.json',
        'aws events put-targets --rule RULE_NAME --targets file://targets.json',
      ],
      edits: ['Edit targets.json: set the declared form of the message. Leave everything else as it is.'],
    },
    terraform: 'input_transformer on aws_cloudwatch_event_target.',
  },
  by: 'reconcile',
  reads: ['events:ListTargetsByRule', 'sns:ListSubscriptionsByTopic'],
  at: ['rule', 'message'],
  sources: ['https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html'],
  good: {says: 'Declared raw, and the whole event is sent.', baseline: {rule: {message: 'raw'}}},
  bad: {
    says: 'Declared raw, and a template rewrites the event.',
    baseline: {rule: {message: 'raw'}},
    edits: [
      {
        read: 'events:ListTargetsByRule',
        where: 'iam-changes',
        patch: [
          {
            InputTransformer: {
              InputPathsMap: {n: '$.detail.eventName', w: '$.detail.userIdentity.arn', a: '$.account', t: '$.time'},
              InputTemplate: '"<n> by <w> in <a> at <t>"',
            },
          },
        ],
      },
    ],
  },
  evaluate(proof) {
    const declared = proof.source.declares(['rule', 'message']) ? proof.context.baseline.rule.message : null;
    return judgedTargets(proof).flatMap(({node, rule, redundant}): Outcome[] => {
      const {topic, answer} = node;
      if (topic === null) return [];
      const {target} = answer;
      const {verdict, gate} = proof.alerts(rule, node);
      if (gate.state !== 'passes') return [];
      const form = verdict.raw
        ? 'raw'
        : verdict.chat.shown === 'always'
          ? 'chat'
          : verdict.json === 'always' && target.InputTransformer?.InputTemplate?.trimStart().startsWith('{') === true
            ? 'json'
            : 'readable';
      const about = {
        resource: rule.answer.arn,
        region: rule.answer.region,
        declared,
        observed: form,
        key: target.Id,
        ...spare(`${rule.answer.arn} ${target.Id}`, redundant),
      };
      const outcomes: Outcome[] = [];
      if (declared !== null) {
        outcomes.push(
          declared === form
            ? {...about, status: 'pass', message: `Alerts of ${targetWords(target.Id)} are in the declared form.`}
            : {
                ...about,
                severity: 'medium',
                status: 'fail',
                message: `Alerts are not in the declared form: target ${target.Id} sends ${form}, and ${declared} is declared.`,
              },
        );
      }
      // Amazon Q in chat applications subscribes an endpoint of its own.
      const chat = topic.subscriptions.filter(({row, recipient}) => recipient !== null && isChatEndpoint(row.Endpoint));
      if (chat.length > 0 && verdict.chat.shown !== 'always') {
        const {runbook} = proof.context.baseline;
        const {region} = rule.answer;
        const command = putChatInput(
          {...rule.answer.rule, region},
          target,
          {runbook},
          topic.subscriptions.length - chat.length,
        );
        const said: Outcome = {
          ...about,
          ...(declared === 'chat'
            ? {}
            : byHand(
                todo(
                  'PutTargets',
                  asText({say: 'Declare rule.message: chat and run reconcile. Or by hand:', ...command}),
                ),
              )),
          severity: verdict.chat.shown === 'sometimes' ? 'medium' : 'high',
          ...spare(`${rule.answer.arn} ${target.Id}`, redundant, 'chat'),
          key: `${target.Id} chat`,
          status: verdict.chat.shown === 'unknown' ? 'unknown' : 'fail',
          message: `${chatWords(verdict.chat)}.`,
        };
        // A channel that gets every alert by another topic misses none.
        const who = chat.flatMap(({recipient}) => recipient ?? []);
        const missing = who.find((recipient) => !reached(proof, recipient)) ?? who[0] ?? 0;
        const partly = verdict.chat.shown === 'sometimes' ? {partly: true as const} : {};
        outcomes.push(...weighedFor(proof, missing, said, 'high', partly));
      }
      return outcomes;
    });
  },
});
