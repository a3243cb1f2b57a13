import {type Case} from '../case.js';
import {healthyIn, PARTITIONS} from '../partitions.js';

export const IN_PARTITIONS: readonly Case[] = PARTITIONS.flatMap(healthyIn);
