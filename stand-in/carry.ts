/**
 * Does CloudTrail bring a record to the event bus? What is asked of a trail is what AWS's pages say, and no code of the tool.
 *
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
import {
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
  type AdvancedEventSelector,
  type CloudTrailClient,
  type EventSelector,
  type Trail,
} from '@aws-sdk/client-cloudtrail';
import {EventBridgeClient, PutEventsCommand} from '@aws-sdk/client-eventbridge';
import type {CloudTrailRecord} from './gateway/records.js';

const REGION = 'us-east-1';

/**
 * Puts the record on the account's bus, once, where some trail carries it.
 *
 * @param ministack the emulator whose bus it is
 * @param cloudtrail of whoever has the trails
 */
export async function carry(
  ministack: string,
  account: string,
  record: CloudTrailRecord,
  cloudtrail: CloudTrailClient,
): Promise<void> {
  const credentials = {accessKeyId: account, secretAccessKey: 'stand-in'};
  const events = new EventBridgeClient({endpoint: ministack, region: REGION, credentials});
  try {
    const {trailList = []} = await cloudtrail.send(new DescribeTrailsCommand({includeShadowTrails: true}));
    for (const trail of trailList) {
      if (!(await carries(cloudtrail, trail, record))) continue;
      const entry = {
        Source: 'aws.iam',
        DetailType: 'AWS API Call via CloudTrail',
        Detail: JSON.stringify(record),
        Time: new Date(String(record['eventTime'])),
        Resources: [],
      };
      await events.send(new PutEventsCommand({Entries: [entry]}));
      return;
    }
  } finally {
    events.destroy();
  }
}

async function carries(cloudtrail: CloudTrailClient, trail: Trail, record: CloudTrailRecord): Promise<boolean> {
  const Name = trail.TrailARN ?? '';
  // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html#cloudtrail-concepts-global-service-events
  if (trail.IncludeGlobalServiceEvents === false) return false;
  if (trail.IsMultiRegionTrail !== true && trail.HomeRegion !== REGION) return false;
  const {IsLogging} = await cloudtrail.send(new GetTrailStatusCommand({Name}));
  if (IsLogging !== true) return false;
  const {EventSelectors = [], AdvancedEventSelectors = []} = await cloudtrail.send(
    new GetEventSelectorsCommand({TrailName: Name}),
  );
  return (
    EventSelectors.some((one) => basic(one, record)) || AdvancedEventSelectors.some((one) => advanced(one, record))
  );
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html */
function basic(
  {IncludeManagementEvents = true, ReadWriteType = 'All'}: EventSelector,
  record: CloudTrailRecord,
): boolean {
  const wanted = record['readOnly'] === true ? 'ReadOnly' : 'WriteOnly';
  return IncludeManagementEvents && (ReadWriteType === 'All' || ReadWriteType === wanted);
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html */
function advanced({FieldSelectors = []}: AdvancedEventSelector, record: CloudTrailRecord): boolean {
  return FieldSelectors.every(({Field, Equals, NotEquals, StartsWith, EndsWith}) => {
    const found = record[Field ?? ''];
    const value = typeof found === 'boolean' ? String(found) : typeof found === 'string' ? found : '';
    return (
      (Equals === undefined || Equals.includes(value)) &&
      (NotEquals === undefined || !NotEquals.includes(value)) &&
      (StartsWith === undefined || StartsWith.some((one) => value.startsWith(one))) &&
      (EndsWith === undefined || EndsWith.some((one) => value.endsWith(one)))
    );
  });
}
