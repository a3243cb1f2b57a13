/** What a rule reaches directly, without a topic. */
import type {Destination} from '../destination.js';
import {QUEUE_DESTINATION} from './queue.js';

export const DIRECT_DESTINATIONS: readonly Destination[] = [QUEUE_DESTINATION];
