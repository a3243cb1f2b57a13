/** What AWS itself has said to `npm run live`, in a file each under `live/`: the tool has to say the same. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import {vectorsOf, type Answers} from '../../scripts/live/model.js';
import {ours, oursOf, type Answer} from '../../scripts/live/vectors.js';

const FOLDER = '__tests__/conformance/live';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

/** Those of them that the tool says otherwise about. */
function disagreeing(answers: Answers): string[] {
  const {patterns, filters} = vectorsOf(answers);
  const pattern = ({asked, aws}: Answer): boolean => ours({pattern: asked.pattern, event: asked.about}) === aws;
  // What is unknown to the tool waits for somebody who writes the answer into it.
  const filter = ({asked, aws}: Answer): boolean =>
    [aws, 'unknown'].includes(oursOf(String(asked.pattern), asked.about));
  return [...patterns.filter((one) => !pattern(one)), ...filters.filter((one) => !filter(one))].map(({id}) => id);
}

describe('what AWS has answered', () => {
  const event = {source: 'aws.iam', 'detail-type': 'x', detail: {eventName: 'TagRole'}};
  const answer = (aws: boolean | null): Answer => ({
    id: `says ${String(aws)}`,
    asked: {pattern: {source: ['aws.iam']}, about: event},
    tool: true,
    aws,
  });
  const answers: Answers = {
    ...{at: '2026-11-30T00:00:00Z', by: 'aws', examples: [], flights: [], questions: []},
    patterns: [answer(true), answer(false), answer(null)],
    filters: [{id: 'filter', asked: {pattern: '{ $.a = 1 }', about: {a: 2}}, tool: false, aws: true}],
  };

  it('is a vector, and what nobody or an emulator has answered is none', () => {
    expect(disagreeing(answers)).toEqual(['says false', 'filter']);
    expect(disagreeing({...answers, by: 'http://127.0.0.1:4577'})).toEqual([]);
  });

  it('is what the tool says, in each file that was put here', () => {
    for (const name of files) {
      const recorded = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Answers;
      expect([name, recorded.by, disagreeing(recorded)]).toEqual([name, 'aws', []]);
    }
  });
});
