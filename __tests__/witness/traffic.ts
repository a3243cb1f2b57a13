/** The IAM events that happen in a planned account: every shape of caller and end, with what real records hold beside it. */
import {sampleEvents} from '../../src/delivery/message/samples.js';
import type {Event} from '../../src/delivery/message/index.js';
import type {Json} from '../../src/findings/model.js';
import {REGION, type Plan} from './plan.js';
import {dice, type Dice} from './random.js';

type JsonObject = {readonly [key: string]: Json};

export function trafficOf(plan: Plan): readonly Event[] {
  const roll = dice(plan.seed + 0x5eed);
  const of = {account: plan.account, region: REGION, partition: 'aws'};
  const all = plan.required.flatMap((eventName) => sampleEvents({...of, eventName}));
  const beside = plan.others.flatMap((eventName) => roll.some(sampleEvents({...of, eventName}), 2, 3));
  return [...all, ...beside].map(({event}) => varied(roll, event));
}

/** Something of the record is another than in the sample. All of it occurs in records of CloudTrail. */
function varied(roll: Dice, event: Event): Event {
  const detail: Record<string, Json> = {...(event['detail'] as JsonObject)};
  const change = roll.weighted<(() => void) | null>([
    [10, null],
    [3, () => (detail['requestParameters'] = parameters(roll))],
    [2, () => (detail['userAgent'] = agent(roll))],
    [2, () => fail(roll, detail)],
    [1, () => (detail['userIdentity'] = inPath(detail['userIdentity'] as JsonObject))],
    [1, () => (detail['responseElements'] = {user: {userName: 'mallory', tags: [{key: 'team', value: 'red'}]}})],
    [1, () => (detail['sourceIPAddress'] = roll.pick(['198.51.100.7', 'AWS Internal', '2001:db8::17']))],
    [1, () => (detail['additionalEventData'] = {key: 'value'})],
  ]);
  change?.();
  return {...event, detail};
}

function parameters(roll: Dice): Json {
  return roll.pick<Json>([
    {
      userName: 'mallory',
      tags: [
        {key: 'team', value: 'red'},
        {key: 'cost', value: '17'},
      ],
    },
    {
      userName: 'mallory',
      tags: [
        {key: 'team', value: 'blue'},
        {key: 'colour', value: 'red'},
      ],
    },
    {roleName: 'worker', tags: []},
    {roleName: 'worker', maxSessionDuration: 3600, description: null},
    {groupName: 'admins', userName: 'bob'},
    {userName: 'Zoë "the" boss', path: '/a\\b/'},
    {policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess', userName: 'root'},
    null,
  ]);
}

/** Callers choose their user agent, to the letter. */
function agent(roll: Dice): string {
  return roll.pick(['say "hello"', 'back\\slash', 'Boto3/1.34 Python/3.12', 'console.amazonaws.com', 'zwei\nZeilen']);
}

function fail(roll: Dice, detail: Record<string, Json>): void {
  detail['errorCode'] = roll.pick(['NoSuchEntityException', 'AccessDenied', 'EntityAlreadyExistsException']);
  detail['errorMessage'] = roll.pick(['The user with name "mallory" cannot be found.', 'User: x is not authorized']);
  detail['responseElements'] = null;
}

function inPath(identity: JsonObject): Json {
  const {arn} = identity;
  return typeof arn === 'string' ? {...identity, arn: arn.replace(':user/', ':user/division/"quoted"/')} : identity;
}
