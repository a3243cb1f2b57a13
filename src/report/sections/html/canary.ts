/** One change that was made, and where it was seen. */
import {el, prose} from '../../escape/html.js';
import {audienceLine, canaryLine, hopWords, limitsOf} from '../../words/canary.js';
import {list, section, type Part} from './part.js';

export const canaryPart: Part = ({canary: block, again}) => {
  if (block === undefined) return null;
  const audience = audienceLine(block);
  return section(
    'Canary',
    el('p', {}, prose(canaryLine(block, again))),
    list(block.hops.map((hop) => prose(hopWords(hop)))),
    audience === null ? null : el('p', {}, prose(audience)),
    el('p', {}, prose(limitsOf(block, again))),
  );
};
