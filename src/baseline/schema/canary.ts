/** The key `canary` of a baseline. */
import * as z from 'zod';
import * as shape from './shapes.js';
import {text} from './recipient.js';

export const canary = z
  .strictObject({
    role: text(shape.CANARY_ROLE, 'a role under iam-alert-guard/, e.g. iam-alert-guard/canary').describe(
      'The role that the canary changes. It is used for nothing else, and has no policy.',
    ),
    probe: text(shape.QUEUE_ARN, 'the ARN of an SQS queue')
      .optional()
      .describe('The queue in which the alert of the canary must arrive. It counts as a declared recipient.'),
    days: z
      .int('a whole number of days from 1 to 14')
      .min(1, 'a whole number of days from 1 to 14')
      .max(14, 'a whole number of days from 1 to 14')
      .default(14)
      .describe(
        'Days after which it is a finding that no canary has arrived. Use twice the interval of your schedule.',
      ),
  })
  .optional()
  .describe('Allows the canary: one harmless change of this role, to see its alert arrive.');
