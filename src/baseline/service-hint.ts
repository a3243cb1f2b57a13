/** Services that people name, and how their recipients are declared. */
import {PAGES} from '../data/project.js';

export function serviceHint(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const name = value.toLowerCase();
  if (/slack|teams|chime|chatbot/.test(name))
    return `a channel of Slack or Teams through Amazon Q Developer: protocol chat, with the ARN of its configuration as endpoint; an incoming webhook: protocol api-destination (${PAGES}docs/recipes)`;
  if (/pagerduty|opsgenie|jira|servicenow|webhook/.test(name))
    return `a service with an HTTPS API: protocol api-destination, or https for an endpoint that confirms an SNS subscription (${PAGES}docs/recipes)`;
  if (/mail/.test(name)) return 'did you mean email?';
  if (/phone|text/.test(name)) return 'did you mean sms?';
  if (/queue/.test(name)) return 'did you mean sqs?';
  return /function/.test(name) ? 'did you mean lambda?' : null;
}
