/** What CloudWatch counts at the places that a canary passes. Counts cannot be told from other changes of the same minutes. */
import type {Aws} from '../../../ports/world.js';
import type {Read} from '../../../snapshot/reads.js';

export interface Place {
  readonly kind: string;
  readonly resource: string;
}

type MetricRead = Read<'cloudwatch:GetMetricStatistics'>;

/** By kind and resource; null where CloudWatch does not say. */
export type Counts = ReadonlyMap<string, number | null>;

const HOUR = 3_600_000;

/** @param since milliseconds since 1970: counted from the beginning of that hour, so that two answers can be compared */
export async function countsAt(places: readonly Place[], aws: Aws, since: number): Promise<Counts> {
  const from = Math.floor(since / HOUR) * HOUR;
  const found = new Map<string, number | null>();
  for (const place of places) {
    const read = metricOf(place);
    if (read === null) continue;
    const answer = await aws.read(read);
    const points = answer.status === 'known' ? answer.value.filter(({Timestamp}) => Date.parse(Timestamp) >= from) : [];
    const sum = points.reduce((total, {Sum}) => total + Sum, 0);
    found.set(`${place.kind} ${place.resource}`, answer.status === 'unreadable' ? null : sum);
  }
  return found;
}

/** AWS/Events by rule (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html), AWS/SNS by topic. */
function metricOf({kind, resource}: Place): MetricRead | null {
  const [, , , region = '', , name = ''] = resource.split(':');
  const short = name.slice(name.lastIndexOf('/') + 1);
  if (kind === 'rule') {
    const [, bus] = name.split('/').length === 3 ? name.split('/') : [];
    const rule = {Name: 'RuleName', Value: short};
    const Dimensions = bus === undefined ? [rule] : [{Name: 'EventBusName', Value: bus}, rule];
    return {
      op: 'cloudwatch:GetMetricStatistics',
      region,
      params: {Namespace: 'AWS/Events', MetricName: 'TriggeredRules', Dimensions},
    };
  }
  if (kind === 'topic')
    return {
      op: 'cloudwatch:GetMetricStatistics',
      region,
      params: {
        Namespace: 'AWS/SNS',
        MetricName: 'NumberOfMessagesPublished',
        Dimensions: [{Name: 'TopicName', Value: short}],
      },
    };
  return null;
}
