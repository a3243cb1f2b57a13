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
    stream: async (path) => (files.has(path) ? chunksOf(new TextEncoder().encode(files.get(path))) : null),
    write: async (path, text) => void files.set(path, text),
  };
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  // Small ones, so that a record lies in several.
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
}

/** @param reads gets the operation of each read */
export function readOnly(account: World, reads: string[]): ReturnType<Outside['openAws']> {
  return {
    configuredRegion: async () => account.region,
    writes: () => {
      throw new Error('nothing is changed here');
    },
    canary: () => {
      throw new Error('no canary flies here');
    },
    history: () => {
      throw new Error('nothing is looked up here');
    },
    read: async (read) => {
      reads.push(read.op);
      return answerOf(account, read) as never;
    },
  };
}
