/** One Allow statement with every Deny, and what is asked about them. */
import type {ParsedPolicy} from '../model.js';
import type {Placed} from './mentions.js';
import type {OpennessQuestion} from './model.js';
import type {Given} from './places.js';

export interface Door {
  readonly action: string;
  readonly resource: string;
  /** The actions that this one stands for. */
  readonly alike: readonly string[];
  /** What is left to ask of those statements that concern action and resource. */
  readonly policies: readonly ParsedPolicy[];
  /** What a request for it carries, in each way in which it can be asked for. */
  readonly given: readonly Given[];
}

export interface Asked {
  readonly allow: Placed;
  readonly denies: readonly Placed[];
  readonly question: OpennessQuestion;
  /** Representatives of actions and resources that the statements do not tell apart, and all actions that each stands for. */
  readonly doors: readonly Door[];
  readonly work: {left: number};
}
