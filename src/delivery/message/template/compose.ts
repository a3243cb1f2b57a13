/**
 * The InputTransformers that this tool writes: a text that a person understands on a telephone, and a notification for chat channels.
 * Both hold for every shape of event: a field that is not there leaves a blank, never a broken message.
 */
import type {Target} from '../../../snapshot/nouns.js';

type Transformer = Required<NonNullable<Target['InputTransformer']>>;

export interface ComposeOptions {
  /** A link to what to do; left out where it is longer than a line bears. */
  readonly runbook?: string | undefined;
}

const RUNBOOK_LENGTH = 1024;

/** Fields of a call, by the names that both templates use. Letters and digits only: CloudFormation takes no more. */
const PATHS = {
  call: '$.detail.eventName',
  account: '$.account',
  region: '$.detail.awsRegion',
  time: '$.detail.eventTime',
  type: '$.detail.userIdentity.type',
  user: '$.detail.userIdentity.userName',
  role: '$.detail.userIdentity.sessionContext.sessionIssuer.userName',
  principal: '$.detail.userIdentity.principalId',
  arn: '$.detail.userIdentity.arn',
  by: '$.detail.userIdentity.invokedBy',
  mfa: '$.detail.userIdentity.sessionContext.attributes.mfaAuthenticated',
  console: '$.detail.sessionCredentialFromConsole',
  ip: '$.detail.sourceIPAddress',
  agent: '$.detail.userAgent',
  error: '$.detail.errorCode',
  message: '$.detail.errorMessage',
  event: '$.detail.eventID',
  onuser: '$.detail.requestParameters.userName',
  onrole: '$.detail.requestParameters.roleName',
  ongroup: '$.detail.requestParameters.groupName',
  onpolicy: '$.detail.requestParameters.policyName',
  onpolicyarn: '$.detail.requestParameters.policyArn',
  onprofile: '$.detail.requestParameters.instanceProfileName',
  ondevice: '$.detail.requestParameters.serialNumber',
  onkey: '$.detail.requestParameters.accessKeyId',
  onsaml: '$.detail.requestParameters.sAMLProviderArn',
  onoidc: '$.detail.requestParameters.openIDConnectProviderArn',
  oncertificate: '$.detail.requestParameters.serverCertificateName',
} as const;

const TARGETS = Object.keys(PATHS).filter((name) => name.startsWith('on'));

/**
 * Lines of text, each in its own quotation marks, as a text template of several lines must be. Values are inserted as they are, and a
 * text cannot be broken by them. What may be long comes last.
 */
export function readableTransformer(options: ComposeOptions = {}): Transformer {
  const runbook = link(options.runbook);
  const lines = [
    'IAM change: <call> in account <account>',
    ...(runbook === null ? [] : [`What to do: ${runbook}`]),
    'Failed with (blank = it succeeded): <error>',
    'Who: <type> <user><role>, <arn>',
    'Service acting for them (blank = none): <by>',
    `On (blank = the caller, or see the event): ${TARGETS.map((name) => `<${name}>`).join(' ')}`,
    'When: <time>, Region <region>',
    'From: <ip>',
    'MFA: <mfa>. Console: <console>. (blank = not recorded)',
    'CloudTrail event: <event>. Rule: <aws.events.rule-name>',
    'Agent: <agent>',
    'Error: <message>',
  ];
  return {InputPathsMap: used(lines.join('')), InputTemplate: lines.map((line) => `"${line}"`).join('\n')};
}

/**
 * A custom notification of Amazon Q Developer in chat applications. Only values of a safe alphabet stand inside quotation marks; what
 * a caller can write (agent, ARNs with a path, parameters, error texts) stands as a JSON value of its own, which EventBridge writes as
 * JSON: so nobody can break the message with a quotation mark.
 */
export function chatTransformer(options: ComposeOptions = {}): Transformer {
  const runbook = link(options.runbook);
  const description = [
    '*Who:* <type> <user><role> (<principal>)',
    '*Failed with (blank = it succeeded):* <error>',
    '*When:* <time> in <region>',
    '*From:* <ip> <by>',
    '*MFA:* <mfa> (blank = not recorded)',
    '*CloudTrail event:* <event>',
  ];
  const additionalContext = Object.fromEntries(
    ['arn', 'agent', 'message', ...TARGETS].map((name) => [name, `<${name}>`]),
  );
  const notification = {
    version: '1.0',
    source: 'custom',
    id: '<event>',
    content: {
      textType: 'client-markdown',
      title: 'IAM change: <call> in account <account>',
      description: description.join('\n'),
      ...(runbook === null ? {} : {nextSteps: [`What to do: ${runbook}`]}),
      keywords: ['iam', '<call>'],
    },
    metadata: {summary: '<call> in account <account>', eventType: '<call>', additionalContext},
  };
  const context = JSON.stringify(additionalContext);
  const bare = context.replaceAll('"<', '<').replaceAll('>"', '>');
  const text = JSON.stringify(notification).replace(context, () => bare);
  return {InputPathsMap: used(text), InputTemplate: text};
}

/** The paths that the template uses: AWS counts all that are given. */
function used(template: string): Record<string, string> {
  return Object.fromEntries(Object.entries(PATHS).filter(([name]) => template.includes(`<${name}>`)));
}

/** What would end a string, begin a variable or break a line is percent-encoded; nothing of an address needs it as it is. */
function link(runbook: string | undefined): string | null {
  if (runbook === undefined) return null;
  const safe = Array.from(runbook.trim(), (char) => (BREAKS.test(char) ? encodeURIComponent(char) : char)).join('');
  return safe === '' || safe.length > RUNBOOK_LENGTH ? null : safe;
}

const BREAKS = /[\s"\\<>\p{Cc}\p{Cf}]/u;
