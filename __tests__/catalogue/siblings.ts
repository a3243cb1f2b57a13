/** Faults and healthy oddities of our own, of the same kinds as the catalogue's: what it says once is meant for the kind. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Fault} from '../../stand-in/inject.js';

type Sibling = Pick<Fault, 'id' | 'title' | 'inject' | 'expect' | 'proxy' | 'baseline'>;

/** Numbered from 101 within each kind, so that their ids are not those of the catalogue. */
export function siblings(): readonly Fault[] {
  const file = fileURLToPath(new URL('siblings.json', import.meta.url));
  return (JSON.parse(readFileSync(file, 'utf8')) as Sibling[]).map((sibling) => ({
    ...sibling,
    hop: sibling.id.slice(0, sibling.id.indexOf('-')),
    moto: sibling.proxy === undefined ? 'yes' : 'proxy',
    scope: 'check',
    severity: 'high',
    reveal: '',
    remediation: '',
    source: '',
    evidence: 'inference',
  }));
}
