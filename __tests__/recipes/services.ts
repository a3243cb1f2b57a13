/** A server that answers as the services of the recipes document it: written from their pages alone, and from no table of this tool. */
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

type Body = {readonly [key: string]: unknown};
type Service = (body: Body) => {readonly status: number; readonly shown: string};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const inside = (value: unknown): Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};
const refused = {status: 400, shown: ''};

/** All texts of an Atlassian document, whose text nodes may not be empty: https://developer.atlassian.com/cloud/jira/platform/apis/document/nodes/text/ */
function documentText(node: unknown): string | null {
  const {type, text: own, content} = inside(node);
  if (type === 'text') return typeof own === 'string' && own !== '' ? own : null;
  const parts = (Array.isArray(content) ? (content as unknown[]) : []).map(documentText);
  return parts.includes(null) ? null : parts.join('\n');
}

export const SERVICES: {readonly [name: string]: Service} = {
  // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
  slack: (body) => (text(body['text']) === '' ? refused : {status: 200, shown: text(body['text'])}),
  // https://developer.pagerduty.com/docs/send-alert-event
  pagerduty: (body) => {
    const {summary, source, severity} = inside(body['payload']);
    const whole =
      text(body['routing_key']).length === 32 &&
      body['event_action'] === 'trigger' &&
      text(summary) !== '' &&
      text(summary).length <= 1024 &&
      text(source) !== '' &&
      ['critical', 'error', 'warning', 'info'].includes(text(severity));
    return whole ? {status: 202, shown: text(summary)} : refused;
  },
  // https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post
  jira: (body) => {
    const {project, issuetype, summary, description} = inside(body['fields']);
    const title = text(summary);
    const described = inside(description)['type'] === 'doc' ? documentText(description) : null;
    const whole =
      text(inside(project)['key']) !== '' &&
      text(inside(issuetype)['name']) !== '' &&
      title !== '' &&
      title.length <= 255 &&
      !title.includes('\n') &&
      described !== null;
    return whole ? {status: 201, shown: `${title}\n${described}`} : refused;
  },
  // https://www.servicenow.com/docs/bundle/zurich-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html: what is no column is passed over.
  servicenow: (body) => ({status: 201, shown: `${text(body['short_description'])}\n${text(body['description'])}`}),
  // https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html
  chat: (body) => {
    const {description, title, textType} = inside(body['content']);
    const known = body['version'] === '1.0' && body['source'] === 'custom' && textType === 'client-markdown';
    return known && text(description) !== '' ? {status: 200, shown: `${text(title)}\n${text(description)}`} : refused;
  },
  // They get the event as it is.
  lambda: (body) => ({status: 200, shown: text(inside(body['detail'])['eventName'])}),
  siem: (body) => ({status: 200, shown: text(inside(body['detail'])['eventName'])}),
};

export interface Services {
  post(service: string, body: string): Promise<{readonly status: number; readonly shown: string}>;
  close(): void;
}

export async function startServices(): Promise<Services> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      let answer = refused;
      try {
        const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
        answer = SERVICES[request.url?.slice(1) ?? '']?.(inside(body)) ?? refused;
      } catch {
        // No JSON.
      }
      response
        .writeHead(answer.status, {'content-type': 'application/json'})
        .end(JSON.stringify({shown: answer.shown}));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    async post(service, body) {
      const url = `http://127.0.0.1:${String(port)}/${service}`;
      const response = await fetch(url, {method: 'POST', headers: {'content-type': 'application/json'}, body});
      return {status: response.status, shown: ((await response.json()) as {readonly shown: string}).shown};
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
