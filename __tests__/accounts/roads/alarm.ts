/** Trail, log group, metric filter, alarm, topic. */
export {ALARM_ROAD as BROKEN} from './alarm/broken.js';
export {ALARM_ROAD as HEALTHY} from './alarm/healthy.js';
