/** Amazon Chime, as far as alerts went there: webhooks of its chat rooms, and channels of AWS Chatbot. */
import type {Context} from '../../context.js';
import {PASSES, blocks, type Gate} from '../../gate.js';

/** "After February 20, 2026, you will no longer be able to access … Amazon Chime application resources": https://docs.aws.amazon.com/chime/latest/ag/update-bots.html */
const CHIME_ENDED = '2026-02-20';

/** Nobody reads a channel of Amazon Chime, whatever AWS goes on to list. */
export function chimeGate({now}: Pick<Context, 'now'>): Gate {
  return now.slice(0, CHIME_ENDED.length) > CHIME_ENDED
    ? blocks(`Amazon Chime ended on ${CHIME_ENDED}, and its channels cannot be read since`)
    : PASSES;
}

/** Is it a webhook of a chat room? @param endpoint a URL, whole or with a digest in place of its path */
export function isChime(endpoint: string): boolean {
  return /^https:\/\/hooks\.chime\.aws(?:[/#:?]|$)/i.test(endpoint);
}
