/**
 * `delivery/roads/destinations/direct/` holds the targets that are recipients themselves.
 *
 * What a rule reaches directly, without a topic.
 */
import type {Destination} from '../destination.js';
import {DATA_STREAM_DESTINATION} from './data-stream.js';
import {DELIVERY_STREAM_DESTINATION} from './delivery-stream.js';
import {FUNCTION_DESTINATION} from './function.js';
import {LOG_GROUP_DESTINATION} from './log-group.js';
import {QUEUE_DESTINATION} from './queue.js';

export const DIRECT_DESTINATIONS: readonly Destination[] = [
  FUNCTION_DESTINATION,
  QUEUE_DESTINATION,
  DATA_STREAM_DESTINATION,
  DELIVERY_STREAM_DESTINATION,
  LOG_GROUP_DESTINATION,
];
