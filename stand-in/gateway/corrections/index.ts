import {cloudtrailCorrections} from './cloudtrail.js';
import {cloudwatchCorrections} from './cloudwatch.js';
import {otherCorrections} from './others.js';
import {outsideCorrections} from './outside.js';
import {snsCorrections} from './sns.js';
import {sqsCorrections} from './sqs.js';
import type {Corrections} from './types.js';

export const corrections: Corrections = {
  ...snsCorrections,
  ...cloudtrailCorrections,
  ...cloudwatchCorrections,
  ...otherCorrections,
  ...outsideCorrections,
  ...sqsCorrections,
};
