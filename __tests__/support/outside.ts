/** What stands around a command, as far as its tests do not care: a host that says nothing, files in memory, an account that is read only. */
import type {Files, Host} from '../../src/ports/host.js';
import type {World as Outside} from '../../src/ports/world.js';
import {answerOf} from './aws.js';
import {NOW, type World} from './world.js';

export function silentHost(): Host {
  return {
    color: false,
    log: () => undefined,
    progress: () => undefined,
    group: (_, work) => work(),
    report: async () => undefined,
    summary: async () => undefined,
    annotate: () => undefined,
    output: () => undefined,
    mask: () => undefined,
    now: () => new Date(NOW),
  };
}

/** What is written stands in the map. */
export function filesIn(files: Map<string, string>): Files {
  return {
    read: async (path) => (files.has(path) ? new TextEncoder().encode(files.get(path)) : null),
    write: async (path, text) => void files.set(path, text),
  };
}

/** @param reads gets the operation of each read */
export function readOnly(account: World, reads: string[]): ReturnType<Outside['openAws']> {
  return {
    configuredRegion: async () => account.region,
    writes: () => {
      throw new Error('nothing is changed here');
    },
    read: async (read) => {
      reads.push(read.op);
      return answerOf(account, read) as never;
    },
  };
}
