/**
 * Every read against its answer cut at every byte, replaced and retyped: `npx tsx bench/wire.ts`. Prints the counts, and each answer that
 * was believed without being right. The suite has a shorter form of it (`__tests__/adapters/aws/wire.test.ts`).
 */
import {CANNED, cannedServer} from '../__tests__/adapters/aws/canned.js';
import {replaced, retyped, truncated} from '../__tests__/adapters/aws/spoil.js';

const server = await cannedServer();
const counts = {answers: 0, unreadable: 0, right: 0, 'without an optional member': 0, believed: 0};
for (const {read, answers, optional = [], emptyIsNone, policy} of CANNED) {
  const right = JSON.stringify(await server.ask(read, answers));
  for (const [action, wire] of Object.entries(answers)) {
    const spoiled = [...replaced(wire), ...truncated(wire), ...(policy ? [] : retyped(wire))];
    for (const {how, wire: other, without} of spoiled) {
      if (emptyIsNone && other.body === '{}') continue;
      counts.answers += 1;
      const answer = await server.ask(read, {...answers, [action]: other});
      if (answer.status === 'unreadable') counts.unreadable += 1;
      else if (JSON.stringify(answer) === right) counts.right += 1;
      else if (without !== undefined && optional.includes(without)) counts['without an optional member'] += 1;
      else {
        counts.believed += 1;
        console.log(`${read.op}: ${how}: ${JSON.stringify(answer)}`);
      }
    }
  }
}
server.close();
console.log(counts);
