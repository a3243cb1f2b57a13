import {cloudtrailCorrections} from './cloudtrail.js';
import {otherCorrections} from './others.js';
import {snsCorrections} from './sns.js';
import type {Corrections} from './types.js';

export const corrections: Corrections = {...snsCorrections, ...cloudtrailCorrections, ...otherCorrections};
