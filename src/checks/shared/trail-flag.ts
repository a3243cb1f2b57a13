/** A yes-or-no property of the judged trails against its declaration. Undefined: not declared, not judged. */
import {judgedTrails} from '../../delivery/redundancy/applies.js';
import type {Proof} from '../../delivery/proof.js';
import type {Trail} from '../../snapshot/nouns.js';
import type {Outcome} from '../check.js';
import {spare} from './spare.js';

export interface Flag {
  readonly declared: boolean | undefined;
  /** Its key below `trail`. */
  readonly key: string;
  /** null where AWS did not say. */
  readonly observed: (trail: Trail) => boolean | null;
  /** After the trail's name. */
  readonly passed: string;
  /** The consequence. */
  readonly failed: string;
  /** The value that is more than the other one asks for: it is no drift. */
  readonly stronger?: boolean;
}

export function declaredFlag(proof: Proof, {declared, key, observed, passed, failed, stronger}: Flag): Outcome[] {
  if (declared === undefined) return [];
  const judged = judgedTrails(proof);
  const wants = proof.source.declares(['trail', key]) ? 'the baseline declares' : `the default of trail.${key} is`;
  return judged.trails.map(({trail, home}): Outcome => {
    const found = observed(trail);
    const about = {
      ...{resource: trail.TrailARN, region: home, declared, observed: found},
      ...spare(trail.TrailARN, judged.redundant),
    };
    if (found === null)
      return {
        ...about,
        status: 'unknown',
        message: `It could not be determined whether ${trail.Name} has \`${key}: ${String(declared)}\`: CloudTrail did not return it.`,
      };
    if (found === declared) return {...about, status: 'pass', message: `${trail.Name} ${passed}.`};
    if (found === stronger) return {...about, status: 'pass', message: `${trail.Name} has more than is declared.`};
    return {
      ...about,
      status: 'fail',
      message: `${failed}: ${trail.Name} has \`${key}: ${String(found)}\`, and ${wants} ${String(declared)}.`,
    };
  });
}
