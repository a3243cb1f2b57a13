/**
 * What AWS's pages say of filter patterns, case by case. JSON and its filters: "Using filter patterns to match terms in JSON log events",
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html and the pages that it leads to; earlier edition:
 * https://github.com/awsdocs/amazon-cloudwatch-logs-user-guide/blob/main/doc_source/FilterAndPatternSyntax.md
 */
import type {Truth} from '../../src/filter/index.js';

export interface FilterCase {
  readonly filter: string;
  readonly record: object;
  readonly matches: Truth;
}

const EVENT = {
  eventType: 'UpdateTrail',
  sourceIPAddress: '111.111.111.111',
  arrayKey: ['value', 'another value'],
  objectList: [
    {name: 'a', id: 1},
    {name: 'b', id: 2},
  ],
  SomeObject: null,
  cluster: {name: 'c'},
  ThisFlag: true,
};

const USERS = {
  user: {id: 1, email: 'John.Stiles@example.com'},
  users: [
    {id: 2, email: 'John.Doe@example.com'},
    {id: 3, email: 'Jane.Doe@example.com'},
  ],
  actions: ['GET', 'PUT', 'DELETE'],
  coordinates: [
    [0, 1, 2],
    [4, 5, 6],
    [7, 8, 9],
  ],
};

const NUMBERS = {latency: 500, numbers: [9999, 1], processes: [1, 2, 3, 4, {averageRuntime: 55.5}], errorCode: 400};

const on =
  (record: object) =>
  (filter: string, matches: Truth): FilterCase => ({filter, record, matches});

const event = on(EVENT);
const users = on(USERS);
const numbers = on(NUMBERS);
const azul = on({errorCode: 'AccessDenied', userIdentity: {accountId: 'anonymous'}});
const term = (text: string): ((filter: string, matches: Truth) => FilterCase) => on({message: text});

/** In the words of the pages. */
export const DOCUMENTED: readonly FilterCase[] = [
  event('{ $.eventType = "UpdateTrail" }', true),
  event('{ $.eventType = UpdateTrail }', true),
  event('{ $.eventType = "updatetrail" }', false),
  event('{ $.sourceIPAddress != 123.123.* }', true),
  event('{ $.sourceIPAddress != 111.111.* }', false),
  event('{ $.arrayKey[0] = "value" }', true),
  event('{ $.eventType[0] = "value" }', false),
  event('{ $.objectList[1].id = 2 }', true),
  event('{ $.objectList[1].nothing = 2 }', false),
  event('{ $.SomeObject IS NULL }', true),
  event('{ $.eventType IS NULL }', false),
  event('{ $.Absent IS NULL }', false),
  event('{ $.SomeOtherObject NOT EXISTS }', true),
  event('{ $.eventType NOT EXISTS }', false),
  event('{ $.cluster NOT EXISTS }', false),
  event('{ $.ThisFlag IS TRUE }', true),
  event('{ $.ThisFlag IS FALSE }', false),
  // "For example, *Event will match PutEvent and GetEvent. Event* will match EventId and EventName."
  on({n: 'PutEvent'})('{ $.n = *Event }', true),
  on({n: 'EventName'})('{ $.n = Event* }', true),
  on({n: 'EventName'})('{ $.n = *Event }', false),
  on({n: 'AccessDeniedException'})('{ $.n = "AccessDenied*" }', true),
  on({n: 'Ev*ent'})('{ $.n = Ev*ent }', true),
  users('{ ($.user.id = 1) && ($.users[0].email = "John.Doe@example.com") }', true),
  users('{ ($.user.id = 2 && $.users[0].email = "nonmatch") || $.actions[2] = "GET" }', false),
  users(
    '{ $.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = nonmatch && $.actions[2] = nomatch }',
    true,
  ),
  users(
    '{ ($.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = nonmatch) && $.actions[2] = nomatch }',
    false,
  ),
  // "both {$.users = 1} and {$.users != 1} will fail to match a log event where users is an array"
  users('{$.users = 1}', false),
  users('{$.users != 1}', false),
  users('{$.user != 1}', false),
  numbers('{ $.latency >= 500 }', true),
  numbers('{ $.numbers[0] < 10e3 }', true),
  numbers('{ $.numbers[0] < 10e-3 }', false),
  numbers('{ $.processes[4].averageRuntime <= 55.5 }', true),
  numbers('{ $.errorCode = 400 }', true),
  numbers('{ $.errorCode = 4e2 }', true),
  numbers('{ $.errorCode != 500 }', true),
  numbers('{ $.latency > +1000 }', false),
  numbers('{ $.latency = * }', true),
  // Tested in the console: https://github.com/DataBiosphere/azul/issues/5884
  azul('{($.errorCode = "AccessDenied") && ($.userIdentity.invokedBy != "cloudfront.amazonaws.com")}', false),
  azul('{($.errorCode = "AccessDenied") && ($.userIdentity.invokedBy NOT EXISTS)}', true),
  on({a: {'b.c': 'x'}})("{ $.a.['b.c'] = x }", true),
  on({n: 'CreateUser'})('{ $.n = %^Create% }', true),
  on({n: 'GetUser'})('{ $.n = %^Create|^Delete% }', false),
  on({n: 'DeleteUser'})('{ $.n = %^Create|^Delete% }', true),
  on({n: 'abcUserabc'})('{ $.n = %User% }', true),
  term('anything')('', true),
  term('anything')('" "', true),
  term('[ERROR 400] BAD REQUEST')('ERROR', true),
  term('[error 400] BAD REQUEST')('ERROR', false),
  term('[ERROR] Caught IllegalArgumentException')('ERROR Exception', true),
  term('[WARN] Failed')('ERROR Exception', false),
  term('WARN message')('?ERROR ?WARN', true),
  term('WARN message')('ERROR WARN', false),
  term('ERROR message')('ERROR -WARN', true),
  term('ERROR WARN message')('ERROR -WARN', false),
  term('Exiting with ERRORCODE -1')('"ERROR" - "Exiting"', false),
  // "If you mix them, all question mark terms are ignored": INFO alone decides.
  term('INFO message')('?ERROR ?WARN INFO', true),
  term('ERROR message')('?ERROR ?WARN INFO', false),
];

/** What the pages leave open. */
export const OPEN: readonly FilterCase[] = [
  on({n: 'Event'})('{ $.n = Ev*nt }', 'unknown'),
  on({n: 'Ev*nt'})('{ $.n != Ev*nt }', false),
  on({n: false})('{ $.n = false }', 'unknown'),
  on({n: true})('{ $.n = false }', false),
  on({n: 'true'})('{ $.n IS TRUE }', 'unknown'),
  on({n: 'yes'})('{ $.n IS TRUE }', false),
  on({n: '5'})('{ $.n = 5 }', 'unknown'),
  on({n: 5})('{ $.n = "5" }', 'unknown'),
  on({n: 5})('{ $.n = "x" }', false),
  on({n: 'x'})('{ $.n != 5 }', 'unknown'),
  on({n: '7'})('{ $.n > 5 }', 'unknown'),
  on({n: null})('{ $.n = x }', false),
  on({n: null})('{ $.n != x }', 'unknown'),
  on({n: null})('{ $.n NOT EXISTS }', 'unknown'),
  on({n: null})('{ $.n = * }', 'unknown'),
  on({requestParameters: null})('{ $.requestParameters.userName != x }', 'unknown'),
  on({requestParameters: null})('{ $.requestParameters.userName = x }', false),
  on({n: null})('{ $.n is null }', 'unknown'),
  on({n: [{m: 1}]})('{ $.n[*].m = 1 }', 'unknown'),
  on({n: 'a"b'})('{ $.n = "a\\"b" }', 'unknown'),
  on({n: 'cat'})('{ $.n = %^[hc]at% }', 'unknown'),
  on({n: 'cat'})('[a, b, c]', 'unknown'),
  on({n: 'CreateUser'})('"\\"n\\":\\"CreateUser\\""', 'unknown'),
  on({n: 'iam.amazonaws.com'})('"iam.amazonaws.com"', true),
  on({n: 'line\nCreateUser'})('nCreateUser', 'unknown'),
  // What is open does not count where something else decides.
  on({n: null, m: 'x'})('{ $.n != x || $.m = x }', true),
  on({n: null, m: 'x'})('{ $.n != x && $.m = y }', false),
];

/** Refused, with the character at which. */
export const REFUSED: readonly (readonly [string, number, string])[] = [
  ['x'.repeat(1025), 1024, 'longer than 1024 characters'],
  ['{ $.a = b', 8, 'ends with }'],
  ['{ }', 2, 'selector'],
  ['{ $.a }', 6, 'is expected here'],
  ['{ $.a = }', 8, 'a value is missing'],
  ['{ $.a EXISTS }', 6, 'EXISTS is not supported'],
  ['{ $.a IS NOT NULL }', 6, 'IS NOT is not supported'],
  ['{ $.a = b & $.c = d }', 10, '&& or ||'],
  ['{ ($.a = b }', 11, 'closing parenthesis'],
  ['{ !($.a = b) }', 2, 'selector'],
  ['{ $.a = arn:aws:iam::1:role/x }', 11, 'quotation marks'],
  ['{ $.a = "b }', 8, 'not closed'],
  ['{ $.a < b }', 8, 'compares numbers'],
  ['{ $.a = %(b)% }', 9, 'no parentheses'],
  ['{ $.a = %b!% }', 10, 'not allowed in a regular expression'],
  ['{ $.a = %b% || $.c = %d% || $.e = %f% }', 35, 'more than 2 regular expressions'],
  ['{ $.a[*].b[*] = 1 }', 2, 'one wildcard'],
  ['{ $.a[*] = 1 || $.b[*] = 1 || $.c[*] = 1 || $.d[*] = 1 }', 44, 'more than 3 wildcard selectors'],
  ['iam.amazonaws.com', 3, 'quotation marks'],
  ['[a, b', 4, 'ends with ]'],
  ['{ $.a = b } c', 12, 'ends with }'],
];
