/**
 * `delivery/roads/destinations/` holds what a rule target can lead to.
 *
 * The destinations that are followed: the first that recognizes a target has it.
 */
import {API_DESTINATION} from './api-destination.js';
import {BUS_DESTINATION} from './bus.js';
import {CUSTOM_BUS_DESTINATION} from './custom-bus.js';
import type {Destination} from './destination.js';
import {DIRECT_DESTINATIONS} from './direct/index.js';
import {OTHER_DESTINATION} from './other.js';
import {TOPIC_DESTINATION} from './topic.js';

export const DESTINATIONS: readonly Destination[] = [
  TOPIC_DESTINATION,
  BUS_DESTINATION,
  ...DIRECT_DESTINATIONS,
  API_DESTINATION,
  CUSTOM_BUS_DESTINATION,
  OTHER_DESTINATION,
];
