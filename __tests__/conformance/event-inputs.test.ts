/**
 * What real EventBridge made of input transformers: recorded by localstack/localstack (Apache-2.0), tests/aws/services/events/test_events_inputs.
 * `delivered`: the text or JSON that a queue received; null where AWS dropped the event in silence.
 */
import {describe, expect, it} from '@jest/globals';
import {readFileSync} from 'node:fs';
import {renderInput, type Event, type Rendering} from '../../src/delivery/message/index.js';

interface Vector {
  readonly id: string;
  readonly detail: Event;
  readonly inputPathsMap: Readonly<Record<string, string>>;
  readonly inputTemplate: string;
  readonly delivered?: unknown;
  readonly keysOfEventVariable?: readonly string[];
  readonly keysOfEventJsonVariable?: readonly string[];
}

const vectors = JSON.parse(
  readFileSync(new URL('./event-inputs.aws.json', import.meta.url), 'utf8'),
) as readonly Vector[];

function rendered({detail, inputPathsMap, inputTemplate}: Vector): Rendering {
  const event = {
    ...{version: '0', id: '7bf73129-1428-4cd3-a780-95db273d1602', 'detail-type': 'core.update-account-command'},
    ...{source: 'core.update-account-command', account: '111122223333', time: '2026-01-01T00:00:00Z'},
    ...{region: 'us-east-1', resources: [], detail},
  };
  const transformer = {InputPathsMap: inputPathsMap, InputTemplate: inputTemplate};
  return renderInput({InputTransformer: transformer}, event, 'arn:aws:events:us-east-1:111122223333:rule/test');
}

describe('input transformers, as EventBridge answers', () => {
  it.each(vectors.filter(({delivered}) => delivered !== undefined).map((vector) => [vector.id, vector] as const))(
    '%s',
    (_id, vector) => {
      const {delivered} = vector;
      const rendering = rendered(vector);
      if (delivered === null) expect(rendering.kind).not.toBe('message');
      else if (typeof delivered === 'string') expect(rendering).toMatchObject({kind: 'message', body: delivered});
      else expect(rendering).toMatchObject({kind: 'message', json: delivered});
    },
  );

  it('gives the predefined variables their fields', () => {
    const vector = vectors.find(({keysOfEventVariable}) => keysOfEventVariable !== undefined);
    const rendering = rendered(vector as Vector);
    if (rendering.kind !== 'message') throw new Error(rendering.reason);
    const {originalEvent, originalEventJson} = rendering.json as Record<string, object>;
    const keys = (object: object = {}): string[] => Object.keys(object).sort();
    expect(keys(originalEvent)).toEqual([...(vector?.keysOfEventVariable ?? [])].sort());
    expect(keys(originalEventJson)).toEqual([...(vector?.keysOfEventJsonVariable ?? [])].sort());
  });

  it('has them all', () => expect(vectors).toHaveLength(19));
});
