/** The words in capitals of a printed command, where nothing in the account tells what they stand for: the reader is told in words. */

/** What belongs there, behind "Replace WORD with". */
export const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ['ADDRESS', 'the address of a mailbox that somebody reads'],
  ['ALARM_NAME', 'the name of the alarm'],
  ['BUCKET', 'the name of the log bucket'],
  ['CHANNEL_ID', 'the id of the channel'],
  ['CONNECTION_ARN', 'the ARN of the connection of the API destination'],
  ['CONNECTION_NAME', 'the name of the connection'],
  ['CONFIGURATION_ARN', 'the ARN of the channel configuration'],
  ['ENDPOINT', 'the endpoint of the recipient'],
  ['FILTER_NAME', 'the name of the metric filter'],
  ['FUNCTION', 'the name of the function'],
  ['HTTPS_URL', 'the address of the service, which begins with https'],
  ['KEY', 'the id of the key'],
  ['KEY_ARN', 'the ARN of a customer managed key whose policy lets the service use it'],
  ['LOG_GROUP', 'the name of the log group of the trail'],
  ['METRIC', 'the name of the metric that the metric filter writes'],
  ['NAMESPACE', 'the namespace of that metric'],
  ['OTHER_TOPIC_ARN', 'the ARN of a topic whose subscribers are not those of the alerts'],
  ['PATTERN', 'the event pattern or filter pattern that is meant'],
  ['POLICY_ARN', 'the ARN of the policy that is to be the boundary'],
  ['PREFIX', 'the prefix of the log files'],
  ['PROTOCOL', 'the protocol of the recipient'],
  ['QUEUE_ARN', 'the ARN of the queue'],
  ['QUEUE_URL', 'the URL of the queue'],
  ['RECIPIENT_ARN', 'the ARN of the recipient'],
  ['ROLE_ARN', 'the ARN of a role that the service may assume and that may do what is needed here'],
  ['RULE_NAME', 'the name of the rule'],
  ['SID', 'the Sid of the statement'],
  ['TARGET_ID', 'the id of the target'],
  ['TEST_ROLE', 'the name of a role that nothing uses'],
  ['TOKEN', 'the token in the message that asks for the confirmation'],
  ['TOPIC_ARN', 'the ARN of a topic to which the recipients are subscribed'],
  ['TOPIC_NAME', 'the name of the topic'],
  ['URL', 'the address of the service'],
  ['VERSION', 'the number that the command before it prints'],
  ['file://auth.json', 'a file with the secrets of the service, in the form of AuthParameters'],
]);

/** Words as a command separates them: its values in JSON and in shorthand as well. */
function wordsOf(command: string): readonly string[] {
  return command.split(/[^\w:/.]+/);
}

/**
 * The text with one sentence for each such word, on the line before the commands that hold it.
 *
 * @param text sentences, and commands on lines of their own that begin with two spaces
 */
export function explained(text: string): string {
  const lines = text.split('\n');
  const told = new Set<string>();
  return lines
    .flatMap((line, at) => {
      const begins = isCommand(line) && !isCommand(lines[at - 1] ?? '');
      if (!begins) return [line];
      const end = lines.findIndex((next, index) => index > at && !isCommand(next));
      const block = lines.slice(at, end < 0 ? undefined : end);
      return [...block.flatMap(wordsOf).flatMap((word) => sentenceOf(word, text, told)), line];
    })
    .join('\n');
}

function isCommand(line: string): boolean {
  return line.startsWith('  ');
}

function sentenceOf(word: string, text: string, told: Set<string>): string[] {
  const what = STANDS_FOR.get(word);
  if (what === undefined || told.has(word)) return [];
  told.add(word);
  const sentence = `Replace ${word} with ${what}.`;
  return text.includes(sentence) ? [] : [sentence];
}
