/**
 * What an outsider could do at each resource of the chain: the actions that a policy is asked about together. Only those count that
 * another account can be given (`data/cross-account.ts`).
 */
import {CROSS_ACCOUNT, type Deed} from '../data/cross-account.js';

function granted(deed: Deed): readonly string[] {
  return CROSS_ACCOUNT.filter((row) => row.deed === deed && row.reach === 'granted').map(({action}) => action);
}

export const TOPIC_PUBLISH = granted('topic-publish');
export const TOPIC_SUBSCRIBE = granted('topic-subscribe');
export const TOPIC_ADMINISTER = granted('topic-administer');
export const BUS_PUT = granted('bus-put');
export const BUS_ADMINISTER = granted('bus-administer');
export const BUCKET_READ = granted('bucket-read');
export const BUCKET_WRITE = granted('bucket-write');
export const KEY_ADMINISTER = granted('key-administer');
export const QUEUE_RECEIVE = granted('queue-receive');
export const QUEUE_SEND = granted('queue-send');
export const FUNCTION_INVOKE = granted('function-invoke');
export const FUNCTION_ADMINISTER = granted('function-administer');
export const STREAM_READ = granted('stream-read');
export const STREAM_WRITE = granted('stream-write');
