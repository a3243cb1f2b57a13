import {describe, expect, it} from '@jest/globals';
import {isMalformed, parsePolicy} from '../../src/policy/index.js';

const GOOD = {Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*'};

function text(statement: object, rest: object = {}): string {
  return JSON.stringify({Version: '2012-10-17', ...rest, Statement: [statement]});
}

describe('parsePolicy', () => {
  it.each([
    ['no JSON', 'nonsense'],
    ['a JSON string', '"x"'],
    ['an array', '[]'],
    ['no Statement', '{"Version":"2012-10-17"}'],
    ['Statement a string', '{"Statement":"x"}'],
    ['a statement that is null', '{"Statement":[null]}'],
    ['a Version that does not exist', text(GOOD, {Version: '2020-01-01'})],
    ['an element that does not exist', text(GOOD, {Comment: 'x'})],
    ['a statement element that does not exist', text({...GOOD, Note: 'x'})],
    ['Effect in another case', text({...GOOD, Effect: 'allow'})],
    ['no Action', text({Effect: 'Allow', Principal: '*', Resource: '*'})],
    ['Action and NotAction', text({...GOOD, NotAction: 'sns:Subscribe'})],
    ['Resource and NotResource', text({...GOOD, NotResource: 'x'})],
    ['Principal and NotPrincipal', text({...GOOD, NotPrincipal: {AWS: '1'}})],
    ['no Principal', text({Effect: 'Allow', Action: '*', Resource: '*'})],
    ['a principal type that does not exist', text({...GOOD, Principal: {User: 'x'}})],
    ['a Principal that is a name', text({...GOOD, Principal: 'events.amazonaws.com'})],
    ['an Action that is a number', text({...GOOD, Action: 1})],
    ['an operator that does not exist', text({...GOOD, Condition: {StringMatches: {'aws:a': 'x'}}})],
    ['NullIfExists', text({...GOOD, Condition: {NullIfExists: {'aws:a': 'true'}}})],
    ['a condition value that is an object', text({...GOOD, Condition: {StringEquals: {'aws:a': {}}}})],
    ['a condition without operator', text({...GOOD, Condition: {'aws:SourceArn': 'x'}})],
    ['a key twice', '{"Statement":[{"Effect":"Allow","Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}]}'],
    ['a key twice, escaped', '{"Version":"2012-10-17","\\u0056ersion":"2012-10-17","Statement":[]}'],
  ])('refuses %s', (_name, policy) => {
    expect(parsePolicy(policy)).toEqual({malformed: expect.any(String)});
  });

  it.each([
    ['one statement without the array', JSON.stringify({Statement: GOOD})],
    ['no Resource', text({Effect: 'Allow', Principal: '*', Action: '*'})],
    ['the same key in two objects', text({...GOOD, Condition: {StringEquals: {a: '1'}, StringLike: {a: '1'}}})],
    ['braces and quotes inside strings', text({...GOOD, Sid: '{"Effect":"Deny","Effect"'})],
    ['numbers and Booleans as values', text({...GOOD, Condition: {Bool: {a: true}, NumericEquals: {b: [1, '2']}}})],
    ['an operator in another case', text({...GOOD, Condition: {'forallvalues:stringlikeifexists': {a: 'x'}}})],
    ['no statements at all', JSON.stringify({Version: '2008-10-17', Id: 'x', Statement: []})],
  ])('reads %s', (_name, policy) => {
    expect(isMalformed(parsePolicy(policy))).toBe(false);
  });

  it('keeps a principal and a resource apart by kind of policy', () => {
    expect(parsePolicy(text(GOOD), 'identity')).toEqual({malformed: expect.stringContaining('Principal')});
    expect(parsePolicy(text({Effect: 'Allow', Action: '*'}), 'identity')).toEqual({
      malformed: expect.stringContaining('Resource'),
    });
    expect(isMalformed(parsePolicy(text({Effect: 'Allow', Action: '*', Resource: '*'}), 'identity'))).toBe(false);
  });
});
