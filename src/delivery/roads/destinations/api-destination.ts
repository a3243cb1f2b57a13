/** An API destination as the target of a rule: the alert is handed over to whoever answers there. */
import {apiDestinationParts} from '../../hops/receiver/api-destination.js';
import {HANDOFF_END} from '../kinds.js';
import {ending} from './ending.js';

export const API_DESTINATION = ending({
  name: 'API destination',
  protocol: 'api-destination',
  passed: 'handed over',
  kind: HANDOFF_END,
  recognizes: ({service, resource}) => service === 'events' && resource.startsWith('api-destination/'),
  // Not among the targets that are reached in another account: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html
  acrossAccounts: false,
  ownForm: true,
  actions: ['events:InvokeApiDestination'],
  alsoSpelled: (arn) => arn.split('/').slice(0, 2).join('/'),
  // It has no policy of its own.
  ask: (context, rule, target) => ({parts: apiDestinationParts(context, rule, target), policy: null}),
});
