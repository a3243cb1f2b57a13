/** The canary's calls over the SDK. */
import type {BuildMiddleware, MetadataBearer} from '@smithy/types';
import {agentOf, descriptionOf, tagOf} from '../../canary/calls.js';
import type {CanaryCalls, CanarySend} from '../../ports/canary.js';
import type {Clients} from './client/clients.js';
import {refusalOf} from './errors.js';
import {Malformed} from './malformed.js';
import {pauseUntil} from './client/pause.js';
import {queueUrl} from './reads/index.js';

/** Seconds for which a message that is not ours is gone from other readers' sight: two runs may look into one probe. */
const HIDDEN = 5;
/** Long polling: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html (WaitTimeSeconds) */
const WAIT = 3;

/** The marker behind the SDK's own words, before the request is signed. */
function marked(marker: string): BuildMiddleware<object, MetadataBearer> {
  return (next) => (args) => {
    const {headers} = args.request as {headers: Record<string, string>};
    for (const name of ['user-agent', 'x-amz-user-agent'])
      headers[name] = `${headers[name] ?? ''} ${agentOf(marker)}`.trim();
    return next(args);
  };
}

async function send(clients: Clients, {region, call, roleName: RoleName, marker, open}: CanarySend): Promise<void> {
  const {TagRoleCommand, UntagRoleCommand, UpdateRoleDescriptionCommand} = await clients.sdk.iam();
  // Where a role is assumed for this run, the session bears the marker, which CloudTrail shows in userIdentity.arn:
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (RoleSessionName)
  const client = await clients.inSession(marker).get('iam', region);
  const options = {abortSignal: clients.signal};
  const mark = {name: 'canaryMarker', step: 'build', priority: 'low'} as const;
  switch (call) {
    case 'TagRole': {
      const command = new TagRoleCommand({RoleName, Tags: [{Key: tagOf(marker), Value: marker}]});
      command.middlewareStack.add(marked(marker) as never, mark);
      await client.send(command, options);
      return;
    }
    case 'UntagRole': {
      const command = new UntagRoleCommand({RoleName, TagKeys: [tagOf(marker)]});
      command.middlewareStack.add(marked(marker) as never, mark);
      await client.send(command, options);
      return;
    }
    case 'UpdateRoleDescription': {
      const command = new UpdateRoleDescriptionCommand({RoleName, Description: descriptionOf(marker, open)});
      command.middlewareStack.add(marked(marker) as never, mark);
      await client.send(command, options);
      return;
    }
  }
}

export function canaryCalls(clients: Clients): CanaryCalls {
  const sqs = async (queueArn: string): ReturnType<typeof clients.get<'sqs'>> =>
    clients.get('sqs', queueArn.split(':')[3] ?? '');
  return {
    namesSession: clients.namesSession,
    async send(asked) {
      try {
        await send(clients, asked);
        return {ok: true};
      } catch (error) {
        return {ok: false, ...refusalOf(error)};
      }
    },
    async receive(queueArn) {
      try {
        const {ReceiveMessageCommand} = await clients.sdk.sqs();
        const out = await (
          await sqs(queueArn)
        ).send(
          new ReceiveMessageCommand({
            QueueUrl: queueUrl(queueArn),
            MaxNumberOfMessages: 10,
            VisibilityTimeout: HIDDEN,
            WaitTimeSeconds: WAIT,
          }),
          {abortSignal: clients.signal},
        );
        const messages = (out.Messages ?? []).map(({Body, ReceiptHandle}) => {
          if (Body === undefined || ReceiptHandle === undefined) throw new Malformed('Body');
          return {body: Body, receipt: ReceiptHandle};
        });
        return {ok: true, messages};
      } catch (error) {
        return {ok: false, ...refusalOf(error)};
      }
    },
    async remove(queueArn, ReceiptHandle) {
      try {
        const {DeleteMessageCommand} = await clients.sdk.sqs();
        const client = await sqs(queueArn);
        await client.send(new DeleteMessageCommand({QueueUrl: queueUrl(queueArn), ReceiptHandle}), {
          abortSignal: clients.signal,
        });
        return {ok: true};
      } catch (error) {
        return {ok: false, ...refusalOf(error)};
      }
    },
    pause: (milliseconds) => pauseUntil(clients.signal, milliseconds),
  };
}
