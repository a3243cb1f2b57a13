/**
 * The lints of a rule's pattern as checks, one id and one page each. A lint names the place to look at and never decides delivery: what a
 * pattern misses is said by `rule-pattern-coverage`, so a lint by itself is advice.
 */
import {judgedRules} from '../../delivery/redundancy/applies.js';
import type {Proof} from '../../delivery/proof.js';
import {defineCheck, type Check, type Outcome} from '../check.js';

interface Lint {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly fix: string;
  /** A pattern that it fires on, and what that shows. */
  readonly bad: string;
  readonly says: string;
}

const IAM = '"source":["aws.iam"]';

const LINTS: readonly Lint[] = [
  {
    id: 'pattern-unknown-call',
    title: 'Every name in the pattern is an IAM call that this version knows',
    rationale:
      'A name that is not an IAM call never matches. It is a typing error, a permission such as PassRole, a call of another service, or a call ' +
      'that is newer than the list of this version.',
    fix: 'Replace it with the name of the call that you mean. Keep it if it is a new call that this version does not know.',
    bad: `{${IAM},"detail":{"eventName":[{"prefix":""},"DetachUserGroup"]}}`,
    says: 'DetachUserGroup is not in the list of IAM calls.',
  },
  {
    id: 'pattern-wrong-case',
    title: 'Names are spelled in the right case',
    rationale: 'Values are case-sensitive. A rule for createUser never fires, and there is no error.',
    fix: 'Spell the call as IAM spells it.',
    bad: `{${IAM},"detail":{"eventName":[{"prefix":""},"createUser"]}}`,
    says: 'createUser instead of CreateUser.',
  },
  {
    id: 'pattern-other-service',
    title: 'Source and event source name the same service',
    rationale:
      'An event of aws.iam has the event source iam.amazonaws.com. A pattern that asks for another one matches nothing.',
    fix: 'Use "eventSource": ["iam.amazonaws.com"] with "source": ["aws.iam"].',
    bad: `{${IAM},"detail":{"eventSource":["sts.amazonaws.com"]}}`,
    says: 'aws.iam with the event source of STS.',
  },
  {
    id: 'pattern-literal-star',
    title: 'A star is used only where it is a wildcard',
    rationale:
      'Only the wildcard operator expands *. In a plain string or a prefix it is a character that no name holds.',
    fix: 'Use {"prefix": "Create"} or {"wildcard": "Create*"}.',
    bad: `{${IAM},"detail":{"eventName":[{"prefix":""},{"prefix":"Create*"}]}}`,
    says: 'A star inside a prefix.',
  },
  {
    id: 'pattern-unknown-field',
    title: 'The pattern asks for fields that IAM events have',
    rationale:
      'A field that no IAM event carries makes the rule silent: eventName belongs under detail, and resources is empty.',
    fix: 'Move the field to where the event has it, or remove it.',
    bad: `{${IAM},"eventName":["CreateUser"]}`,
    says: 'eventName at the top instead of under detail.',
  },
  {
    id: 'pattern-wrong-type',
    title: 'Values have the type that IAM events give them',
    rationale:
      'mfaAuthenticated is the text "true", readOnly is a boolean, eventVersion is a text. Another type never matches.',
    fix: 'Write the value in the type of the event.',
    bad: `{${IAM},"detail":{"eventVersion":[1.08]}}`,
    says: 'A number where the event has text.',
  },
  {
    id: 'pattern-never-fires',
    title: 'Fixed fields ask for the value that IAM events have',
    rationale: 'Some fields have the same value in every IAM event. A rule that asks for another value never fires.',
    fix: 'Use the value named in the message.',
    bad: `{${IAM},"detail-type":["AWS API call via CloudTrail"]}`,
    says: 'A lower-case letter in the detail-type.',
  },
  {
    id: 'pattern-replaced-field',
    title: 'Each field is named once',
    rationale:
      'Of two lists for one field EventBridge keeps the later one by the order of the text, so an outer list can vanish behind $or.',
    fix: 'Join both lists in one.',
    bad: '{"source":["aws.iam"],"source":["aws.iam","aws.sts"]}',
    says: 'The key source is there twice.',
  },
  {
    id: 'pattern-dropped-arm',
    title: 'No arm of $or repeats part of another one',
    rationale:
      'EventBridge’s open-source engine treats an arm that shares a value with an earlier arm on every field as a repeat, and drops the ' +
      'rest of it. Whether the service does the same is not documented.',
    fix: 'Put the values of both arms into one list.',
    bad: `{${IAM},"$or":[{"detail":{"eventName":[{"prefix":""},"CreateUser"]}},{"detail":{"eventName":["CreateUser","CreateRole"]}}]}`,
    says: 'Two arms share CreateUser, and CreateRole may be lost.',
  },
  {
    id: 'pattern-wildcard-complexity',
    title: 'Wildcards are few enough for EventBridge',
    rationale: 'EventBridge refuses patterns whose wildcards are too complex. AWS does not publish the limit.',
    fix: 'Use prefixes, or fewer stars in one field.',
    bad: `{${IAM},"detail":{"eventName":[{"prefix":""}],"userAgent":[{"prefix":""},{"wildcard":"*a*b*c*d*e*f*"}]}}`,
    says: 'Seven stars in one field.',
  },
  {
    id: 'pattern-undocumented-operator',
    title: 'Only documented operators are used',
    rationale:
      'The operator exactly is in the EventBridge engine but not in the documentation, so it can change without notice.',
    fix: 'Write the value as a plain string.',
    bad: '{"source":[{"exactly":"aws.iam"}]}',
    says: 'The operator exactly.',
  },
  {
    id: 'pattern-or-as-field',
    title: '$or is read as alternatives',
    rationale: 'A $or that cannot be read as alternatives is treated as a field of that name, which no event has.',
    fix: 'Give $or a list of at least two objects.',
    bad: '{"source":["aws.iam"],"$or":["x","y"]}',
    says: '$or with texts instead of objects.',
  },
  {
    id: 'pattern-size',
    title: 'The pattern is within EventBridge’s size',
    rationale:
      'The default quota is 2,048 characters; a longer pattern needs a raised quota in every account that it goes to.',
    fix: 'Shorten the pattern, for example with anything-but and a list of prefixes.',
    bad: `{"source":["aws.iam"],"detail":{"eventName":[{"prefix":""},${Array.from({length: 150}, (_, n) => `"CreateUser${' '.repeat(n % 7)}"`).join(',')}]}}`,
    says: 'A list that exceeds 2,048 characters.',
  },
  {
    id: 'pattern-trailing-text',
    title: 'Nothing follows the pattern',
    rationale: 'EventBridge ignores text after the closing brace, but other tools refuse such a pattern.',
    fix: 'Remove it.',
    bad: '{"source":["aws.iam"]} x',
    says: 'A character after the last brace.',
  },
];

function outcomesOf(id: string, proof: Proof): Outcome[] {
  return judgedRules(proof).flatMap(({what: {answer}}): Outcome[] => {
    const text = answer.rule.EventPattern;
    if (text === undefined || text === '') return [];
    const found = proof.context.patterns.lints(text).filter((lint) => lint.id === id);
    return found.map(({path, message}) => ({
      status: 'fail',
      resource: answer.arn,
      region: answer.region,
      key: path,
      observed: {pattern: text, path},
      message: `Look at ${path} of the pattern of ${answer.rule.Name}: ${message}.`,
    }));
  });
}

export const checks: readonly Check[] = LINTS.map(({id, title, rationale, fix, bad, says}) =>
  defineCheck({
    id,
    title,
    hop: 'rule',
    severity: 'low',
    rationale,
    remediation: {
      console: `EventBridge > Rules > the rule > Edit > Event pattern. ${fix}`,
      cli: {
        say: fix,
        run: [
          'aws events describe-rule --name RULE_NAME',
          'aws events put-rule --name RULE_NAME --event-pattern PATTERN',
        ],
        note: 'put-rule replaces the rule: repeat its state, description and role as describe-rule shows them. Targets and tags stay.',
      },
      terraform: `${fix} event_pattern on aws_cloudwatch_event_rule.`,
    },
    by: 'human',
    reads: ['events:ListRules'],
    at: ['rule'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html'],
    good: {says: 'The generated pattern.'},
    bad: {says, edits: [{read: 'events:ListRules', where: 'default', patch: [{EventPattern: bad}]}]},
    evaluate: (proof) => outcomesOf(id, proof),
  }),
);
