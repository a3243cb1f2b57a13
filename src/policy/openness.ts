/**
 * Who else a resource policy admits: everybody, an organization, an account that nobody named.
 *
 * Each Allow statement is taken by itself, together with all Deny statements. What these say of callers divides all outsiders into
 * classes that they treat alike (`openness/`); the evaluator is asked about one of each. So the answer holds for every outsider, not for
 * some samples. An account or an organization that is spelled in full is somebody's; any other can be had by whoever makes one, and what
 * admits it admits everybody.
 */
import {remember} from '../remember.js';
import {actionMatches, resourceApplies} from './evaluate.js';
import type {ParsedPolicy, RequestContext} from './model.js';
import {givenByAction} from './openness/action-keys.js';
import {TooMuch} from './openness/examples.js';
import {Judgement} from './openness/judgement.js';
import type {Asked, Door} from './openness/asked.js';
import {placed} from './openness/mentions.js';
import type {OpenDeputy, OpennessQuestion, Outsider} from './openness/model.js';
import type {Placed} from './openness/mentions.js';
import {merged} from './openness/outsiders.js';
import {all} from './truth.js';

export type {OpenDeputy, OpennessQuestion, Outsider} from './openness/model.js';

/** Everyone first, then organizations, then accounts and principals; each once. */
export function whoElse(policies: readonly ParsedPolicy[], question: OpennessQuestion): readonly Outsider[] {
  return outsiders(JSON.stringify([policies, question]), () =>
    merged(
      judge(policies, question, (asked) => new Judgement(asked).outsiders()),
      question.actions,
    ),
  );
}

/**
 * The services named by the policy that may act for a stranger's resource (the confused deputy,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html).
 */
export function openDeputies(policies: readonly ParsedPolicy[], question: OpennessQuestion): readonly OpenDeputy[] {
  return deputies(JSON.stringify([policies, question]), () =>
    merged(
      judge(policies, question, (asked) => new Judgement(asked).deputies()),
      question.actions,
    )
      .filter(({sure}) => sure)
      .map(({via, actions, statements}) => ({service: via ?? '', actions, statements}))
      .sort((a, b) => (a.service < b.service ? -1 : 1)),
  );
}

const outsiders = remember<readonly Outsider[]>(200);
const deputies = remember<readonly OpenDeputy[]>(200);

/** Matches of a statement with a request. Beyond, the answer is unknown. */
const MATCHES = 400_000;

function judge(
  policies: readonly ParsedPolicy[],
  question: OpennessQuestion,
  ask: (asked: Asked) => readonly Outsider[],
): readonly Outsider[] {
  const every = placed(policies);
  const denies = every.filter(({statement}) => statement.effect === 'Deny');
  const work = {left: MATCHES};
  return every.flatMap((allow): readonly Outsider[] => {
    if (allow.statement.effect !== 'Allow') return [];
    const doors = doorsOf([allow, ...denies], question);
    if (doors.length === 0) return [];
    try {
      return ask({allow, denies, question, doors, work});
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      return [
        {
          ...{kind: 'everyone', principal: 'everyone', via: null, sure: false, unjudged: true},
          actions: doors.flatMap(({alike}) => alike),
          statements: [allow.ref],
          conditioned: allow.statement.conditions.length > 0,
        },
      ];
    }
  });
}

/** The first of the statements is the one that allows: what it does not concern is nobody's. */
function doorsOf(statements: readonly Placed[], {account, actions, resources}: OpennessQuestion): Asked['doors'] {
  const nobody: Omit<RequestContext, 'resource'> = {principal: {kind: 'anonymous'}, action: '', keys: new Map()};
  const things = new Map<string, string>();
  for (const resource of resources) {
    const met = statements.map(({statement, version}) =>
      resourceApplies(statement.resource, {...nobody, resource}, version),
    );
    if (met[0] === 'no') continue;
    // What hangs on a variable is known only when somebody asks.
    const key = met.includes('maybe') ? resource : met.join();
    if (!things.has(key)) things.set(key, resource);
  }
  const deeds = new Map<string, string[]>();
  for (const action of actions) {
    const met = statements.map(({statement}) => actionMatches(statement.action, action));
    if (met[0] === 'no') continue;
    // Actions are alike where no statement tells them apart, neither by their names nor by what only some of them carry.
    const key = JSON.stringify([met, givenByAction(statements, action, account)]);
    const alike = deeds.get(key);
    if (alike === undefined) deeds.set(key, [action]);
    else alike.push(action);
  }
  return [...deeds.values()].flatMap((alike) =>
    [...things.values()].map((resource): Door => {
      const action = alike[0] ?? '';
      const policies = statements.flatMap((one) => concerned(one, action, {...nobody, action, resource}));
      return {action, resource, alike, policies, given: givenByAction(statements, action, account)};
    }),
  );
}

function concerned({version, statement}: Placed, action: string, request: RequestContext): ParsedPolicy[] {
  const met = all([actionMatches(statement.action, action), resourceApplies(statement.resource, request, version)]);
  if (met === 'no') return [];
  const bare = {...statement, action: {except: false, patterns: ['*']}, resource: null};
  return [{version, statements: [met === 'yes' ? bare : statement]}];
}
