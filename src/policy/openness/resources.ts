/** The resources of a kind that policies tell apart. */
import {remember} from '../../remember.js';
import type {ParsedPolicy} from '../model.js';
import {examples, TooMuch} from './examples.js';
import type {Segment} from './examples.js';
import {patternsOfResources, placed} from './mentions.js';

/** ARNs of a form. */
export type ResourceForm = readonly Segment[];

/**
 * One ARN for each way in which a resource of one of the forms can meet the Resource and NotResource elements of the policies: asking about
 * these is asking about all of them. null: there are more ways than can be told apart.
 */
export function resourcesLike(
  policies: readonly ParsedPolicy[],
  forms: readonly ResourceForm[],
): readonly string[] | null {
  const asked = placed(policies);
  const key = JSON.stringify([asked.map(({version, statement}) => [version, statement.resource?.patterns]), forms]);
  return likes(key, () => {
    const patterns = patternsOfResources(asked);
    try {
      return [...new Set(forms.flatMap((form) => examples(form, patterns)))];
    } catch (error) {
      if (error instanceof TooMuch) return null;
      throw error;
    }
  });
}

/** Several checks ask about the files of one bucket. */
const likes = remember<readonly string[] | null>(100);
