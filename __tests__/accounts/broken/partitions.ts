import {type Case} from '../case.js';
import {brokenIn, PARTITIONS} from '../partitions.js';

export const IN_PARTITIONS: readonly Case[] = PARTITIONS.flatMap(brokenIn);
