/** What a trail does with one event, beyond its selectors of management events. */
import type {Answer} from '../../../snapshot/model.js';
import type {EventSelectors, Trail} from '../../../snapshot/nouns.js';
import {parseArn} from '../../arn.js';
import type {Context} from '../../context.js';
import {PASSES, blocks, every, unknown, type Gate} from '../../gate.js';
import {categoryOf, type Event} from '../../message/index.js';

interface Recording {
  readonly trail: Trail;
  readonly home: string;
  readonly selectors: Answer<EventSelectors>;
}

function textOf(event: Event, field: 'region' | 'account'): string | null {
  const value = event[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Events of other Regions, of other accounts and of other categories than management: an event of the envelope passes. */
export function trailSees({trail, home, selectors}: Recording, event: Event): Gate {
  const region = textOf(event, 'region');
  const account = textOf(event, 'account');
  const owner = parseArn(trail.TrailARN)?.account;
  return every(
    region === null || region === home || trail.IsMultiRegionTrail === true
      ? PASSES
      : blocks(`it records events of ${home} alone, and this is one of ${region}`),
    account === null || account === owner || trail.IsOrganizationTrail === true
      ? PASSES
      : blocks(`it records events of the account ${owner ?? ''} alone, and this is one of ${account}`),
    categoryGate(selectors, categoryOf(event) ?? 'Management'),
  );
}

/**
 * "Data", "NetworkActivity" and "Insight" beside "Management":
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html (`eventCategory`). Which of those
 * events a selector takes, and whether Insights are on, is not looked at, since no call of IAM is among them.
 */
function categoryGate(selectors: Answer<EventSelectors>, category: string): Gate {
  if (category === 'Management' || selectors.status === 'unreadable') return PASSES;
  const {EventSelectors: basics = [], AdvancedEventSelectors: advanced = []} =
    selectors.status === 'known' ? selectors.value : {};
  const selected =
    (category === 'Data' && basics.some(({DataResources = []}) => DataResources.length > 0)) ||
    advanced.some(({FieldSelectors}) =>
      FieldSelectors.some(({Field, Equals = []}) => Field === 'eventCategory' && Equals.includes(category)),
    );
  if (selected || category === 'Insight')
    return unknown(`whether it records this event of the category ${category} is not looked at`);
  return blocks(`no event selector is for events of the category ${category}`);
}

/**
 * "EventBridge delivers events from AWS services in the Region", and an event keeps the Region and account where it began when a rule forwards
 * it (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html). The rules of that place are not looked at.
 */
export function busSees({account, eventRegion}: Pick<Context, 'account' | 'eventRegion'>, event: Event): Gate {
  const from = textOf(event, 'account');
  const region = textOf(event, 'region');
  const places = [
    ...(account === null || from === null || from === account ? [] : [`the account ${from}`]),
    ...(region === null || region === eventRegion ? [] : [region]),
  ];
  return places.length === 0
    ? PASSES
    : unknown(
        `this is an event of ${places.join(' in ')}, which arrives on a bus there. Whether a rule there forwards it to this bus is not looked at`,
      );
}
