/** Controls of published frameworks, by the claims that support them (`controls.json`). Ids are the frameworks'; titles are our own. */
import data from './controls.json' with {type: 'json'};

/**
 * What a report can show: that calls are recorded, and in all Regions; that they reach the recipients, and that a person is among these;
 * that no change to IAM, or none to its policies, is left out; that one was seen to arrive; and that somebody looks whether all this still holds.
 */
export type ClaimId = 'recorded' | 'regions' | 'reaches' | 'changes' | 'policies' | 'people' | 'tested' | 'watched';

export interface Control {
  readonly id: string;
  readonly title: string;
  /** All of them. */
  readonly claims: readonly ClaimId[];
  /** Public pages on which this id stands with this subject, independent of each other: standards that are sold have none of their own for each control. */
  readonly sources: readonly string[];
}

export interface Framework {
  readonly name: string;
  readonly version: string;
  /** When this version was published, in words. */
  readonly published: string;
  /** Where the framework is published. */
  readonly source: string;
  readonly note?: string;
  readonly controls: readonly Control[];
}

export const FRAMEWORKS = data.frameworks as readonly Framework[];
