import {judgedTargets} from '../../delivery/redundancy/applies.js';
import {makesAlert} from '../../delivery/route/chain.js';
import {defineCheck, type Outcome} from '../check.js';

/** "who did it, in which account or when". */
function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

const FACETS = {who: 'who did it', account: 'in which account', when: 'when'} as const;

export const check = defineCheck({
  id: 'target-input-tells',
  title: 'The alert says who, where and when',
  hop: 'target',
  severity: 'low',
  rationale: 'An alert that leaves out the caller or the account costs the reader time in an incident.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit > Targets > Configure target input.',
    cli: {
      run: [
        'aws events list-targets-by-rule --rule RULE_NAME --query Targets > targets.json',
        'aws events put-targets --rule RULE_NAME --targets file://targets.json',
      ],
      edits: ['Edit targets.json: let the input name the call. Leave everything else as it is.'],
    },
    terraform: 'input_transformer on aws_cloudwatch_event_target.',
  },
  by: 'reconcile',
  reads: ['events:ListTargetsByRule'],
  at: ['rule', 'message'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html'],
  good: {says: 'The whole event is sent.'},
  bad: {
    says: 'The alert holds the call’s name and nothing else.',
    edits: [
      {
        read: 'events:ListTargetsByRule',
        where: 'iam-changes',
        patch: [{InputTransformer: {InputPathsMap: {n: '$.detail.eventName'}, InputTemplate: '"IAM call <n>"'}}],
      },
    ],
  },
  evaluate(proof) {
    return judgedTargets(proof).flatMap(({node, rule}): Outcome[] => {
      if (!makesAlert(node)) return [];
      const {target} = node.answer;
      const {verdict, gate} = proof.alerts(rule, node);
      if (gate.state !== 'passes') return [];
      const missing = (Object.keys(FACETS) as (keyof typeof FACETS)[]).filter(
        (facet) => verdict.tells[facet] === 'never',
      );
      const about = {resource: rule.answer.arn, region: rule.answer.region, key: target.Id, observed: missing};
      const words = missing.map((facet) => FACETS[facet]);
      const outcomes: Outcome[] = [
        missing.length === 0
          ? {...about, status: 'pass', message: `Alerts of target ${target.Id} say who, where and when.`}
          : {
              ...about,
              status: 'fail',
              message: `Alerts do not say ${alternatives(words)}: the input of target ${target.Id} leaves ${words.length === 1 ? 'it' : 'them'} out.`,
            },
      ];
      if (verdict.disputed.length > 0) {
        const names = verdict.disputed.map((name) => `<${name}>`).join(', ');
        outcomes.push({
          ...about,
          key: `${target.Id} missing`,
          status: 'fail',
          observed: verdict.disputed,
          message:
            `AWS does not document what ${names} becomes in an event without that field: outside quotation marks in a JSON template ` +
            `it may become an empty text, or make the JSON invalid, and then the alert is lost. Use a field that every event has, or put ` +
            `a field without free text in quotation marks.`,
        });
      }
      return outcomes;
    });
  },
});
