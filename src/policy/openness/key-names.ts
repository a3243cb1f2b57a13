/** The keys by which callers are told apart, and the accounts that statements spell under them. */
import {OPERATORS} from '../operators.js';
import {accountsIn, awsNames, linesOn, valuesOf} from './mentions.js';
import type {Placed} from './mentions.js';

/** The keys that tell a kind of caller by. */
export interface KeyNames {
  readonly arn: readonly string[];
  readonly account: readonly string[];
  readonly organization: readonly string[];
  readonly path: readonly string[];
  /** Keys of something else of the caller's account, whose values may spell an account. */
  readonly beside: readonly string[];
}

export const PERSON: KeyNames = {
  arn: ['aws:principalarn'],
  account: ['aws:principalaccount', 'kms:calleraccount', 'aws:vpceaccount', 's3:dataaccesspointaccount'],
  organization: ['aws:principalorgid', 'aws:vpceorgid'],
  path: ['aws:principalorgpaths', 'aws:vpceorgpaths'],
  beside: ['s3:dataaccesspointarn', 'sns:endpoint', 'lambda:sourcefunctionarn', 'ec2:sourceinstancearn'],
};

export const SOURCE: KeyNames = {
  arn: ['aws:sourcearn'],
  account: ['aws:sourceaccount', 'aws:sourceowner'],
  organization: ['aws:sourceorgid'],
  path: ['aws:sourceorgpaths'],
  beside: [],
};

/** Twelve digits, wherever the statements have them. */
export function spelledAccounts(statements: readonly Placed[], names: KeyNames): ReadonlySet<string> {
  const values = valuesOf(linesOn(statements, [...names.arn, ...names.account, ...names.beside]));
  return new Set([...values, ...statements.flatMap(({statement}) => awsNames(statement))].flatMap(accountsIn));
}

/** The same of what a Deny leaves out: whom it only names may no more than anybody else. */
export function exemptedAccounts(denies: readonly Placed[], names: KeyNames): ReadonlySet<string> {
  const lines = linesOn(denies, [...names.arn, ...names.account, ...names.beside]).filter(
    ({test}) => OPERATORS.get(test.operator)?.negated !== false || test.set !== null,
  );
  const exempt = denies.filter(({statement}) => statement.principal?.except);
  return new Set([...valuesOf(lines), ...exempt.flatMap(({statement}) => awsNames(statement))].flatMap(accountsIn));
}
