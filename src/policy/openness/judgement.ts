/** What one Allow statement, with every Deny, answers to one of each class of outsiders. */
import type {Keys} from '../context.js';
import {effectOf} from '../evaluate.js';
import type {Asked} from './asked.js';
import {also, anonymous, deputy, throughEndpoint} from './callers.js';
import type {Caller, Membership} from './callers.js';
import {TooMuch} from './examples.js';
import {anybody, ofAccounts} from './identities.js';
import {exemptedAccounts, PERSON, SOURCE, spelledAccounts} from './key-names.js';
import type {Identity} from './identities.js';
import {accountOf} from '../principal.js';
import {awsNames, fixedKeys, linesOn, serviceNames, spellingsOf, valuesOf} from './mentions.js';
import type {Placed} from './mentions.js';
import type {Outsider} from './model.js';
import {organizations} from './organizations.js';
import {ofAccount, servicesInWords, without} from './outsiders.js';
import type {Verdict} from './outsiders.js';
import {placesOf} from './places.js';
import {peopleLike} from './user-ids.js';
import {waysOf} from './ways.js';

type Who = Pick<Outsider, 'kind' | 'principal' | 'via'>;

export class Judgement {
  readonly #asked: Asked;
  readonly #statements: readonly Placed[];
  readonly #partition: string;
  readonly #spelled: {readonly person: ReadonlySet<string>; readonly source: ReadonlySet<string>};
  readonly #fixed: Keys;
  readonly #places = new Map<string, ReturnType<typeof placesOf>>();

  constructor(asked: Asked) {
    const {allow, denies, question} = asked;
    this.#asked = asked;
    this.#statements = [allow, ...denies];
    this.#partition = question.resources[0]?.split(':')[1] ?? 'aws';
    const own = [question.account, ...question.trusted];
    this.#spelled = {
      person: new Set([...own, ...spelledAccounts(this.#statements, PERSON)]),
      source: new Set([...own, ...spelledAccounts(this.#statements, SOURCE)]),
    };
    this.#fixed = fixedKeys(question.account, question.home ?? question.organization ?? null, question.now);
  }

  outsiders(): readonly Outsider[] {
    return [
      ...(this.#namesCallers() ? this.#callers() : []),
      ...this.#nameless(),
      ...this.#services().flatMap((names) => this.#through(names)),
    ];
  }

  deputies(): readonly Outsider[] {
    return this.#services().flatMap((names) => {
      if (names === null) return [];
      const verdict = this.#ask(this.#deputies(names[0], this.#anybody('source'), [null]));
      return names.flatMap((via) => this.#outsider({kind: 'everyone', principal: 'everyone', via}, verdict));
    });
  }

  /**
   * Principals of no account, so that nobody can tell whose they are: an origin access identity of CloudFront
   * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html).
   */
  #nameless(): readonly Outsider[] {
    const element = this.#asked.allow.statement.principal;
    const names = !element || element.except ? [] : awsNames(this.#asked.allow.statement);
    return names.flatMap((name) => {
      const account = accountOf(name);
      if (account === null || /^(\d{12}|.*[*?].*)$/.test(account)) return [];
      const verdict = this.#ask(this.#people([{account, arn: name}], [null]));
      const unsure = verdict === null ? null : {...verdict, sure: false};
      return this.#outsider({kind: 'account', principal: name, via: null}, unsure);
    });
  }

  /** Does the statement name anybody but services? */
  #namesCallers(): boolean {
    const element = this.#asked.allow.statement.principal;
    if (!element || element.except || element.set === '*') return true;
    return (element.set.AWS ?? []).length + (element.set.CanonicalUser ?? []).length > 0;
  }

  /** Does it name all services with everybody? */
  #namesEverybody(): boolean {
    const element = this.#asked.allow.statement.principal;
    return !element || element.except || element.set === '*' || (element.set.AWS ?? []).includes('*');
  }

  /** Services that the statements do not tell apart; null for one that they do not name. */
  #services(): readonly (readonly [string, ...string[]] | null)[] {
    const tested = linesOn(this.#statements, ['aws:principalservicename', 'aws:principalservicenameslist']);
    const everybody = this.#namesEverybody();
    const names = [
      ...(this.#asked.allow.statement.principal?.except ? [] : serviceNames(this.#asked.allow.statement)),
      ...(everybody ? valuesOf(tested) : []),
    ].filter((name) => name.endsWith('.amazonaws.com') || name.endsWith('.amazonaws.com.cn'));
    const groups = new Map<string, [string, ...string[]]>();
    const named = this.#statements.map(({statement}) => new Set(serviceNames(statement)));
    for (const name of [...new Set(names)].sort()) {
      const key = tested.length > 0 ? name : named.map((set) => Number(set.has(name))).join('');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [name]);
      else group.push(name);
    }
    return [...groups.values(), ...(everybody ? [null] : [])];
  }

  #anybody(kind: 'person' | 'source'): readonly Identity[] {
    return anybody(this.#statements, kind, this.#partition, this.#spelled[kind]);
  }

  #organizations(kind: 'person' | 'source'): ReturnType<typeof organizations> {
    const names = kind === 'person' ? PERSON : SOURCE;
    const {organization = null, home = null} = this.#asked.question;
    return organizations(this.#statements, names, organization, home);
  }

  #strangers(kind: 'person' | 'source'): readonly string[] {
    const {allow, denies, question} = this.#asked;
    const names = kind === 'person' ? PERSON : SOURCE;
    const own = new Set([question.account, ...question.trusted]);
    const spelled = new Set([...spelledAccounts([allow], names), ...exemptedAccounts(denies, names)]);
    return [...spelled].filter((account) => !own.has(account)).sort();
  }

  #callers(): readonly Outsider[] {
    const groups = this.#organizations('person');
    const all = this.#anybody('person');
    const everyone = this.#ask([...this.#placed(anonymous(), '', null), ...this.#people(all, groups.anybody)]);
    const found = this.#outsider({kind: 'everyone', principal: 'everyone', via: null}, everyone);
    const open = [everyone];
    for (const [id, members] of groups.named) {
      const verdict = this.#ask(this.#people(all, members));
      found.push(...this.#outsider({kind: 'organization', principal: id, via: null}, without(verdict, everyone)));
      open.push(verdict);
    }
    const members = [...groups.anybody, ...[...groups.named.values()].flat()];
    const lines = linesOn([this.#asked.allow], PERSON.arn);
    for (const {accounts, identities} of ofAccounts(
      this.#statements,
      'person',
      this.#partition,
      this.#strangers('person'),
    )) {
      const [plain, ...special] = identities.map((identity) => ({
        identity,
        verdict: open.reduce(without, this.#ask(this.#people([identity], members))),
      }));
      const general = plain?.verdict ?? null;
      const single = special.flatMap(({identity: {arn, account}, verdict}) => {
        const spelling = spellingsOf(lines, arn)[0] ?? arn;
        return accounts.flatMap((one) =>
          this.#outsider(
            {kind: 'account', principal: ofAccount(spelling.replaceAll(account, one), one), via: null},
            without(verdict, general?.sure ? general : null),
          ),
        );
      });
      if (general?.sure || single.length === 0)
        for (const account of accounts)
          found.push(...this.#outsider({kind: 'account', principal: account, via: null}, general));
      found.push(...single);
    }
    return found;
  }

  /** Whose resources a service may act for. `null`: any service, since everybody is named. */
  #through(names: readonly [string, ...string[]] | null): readonly Outsider[] {
    const service = names?.[0] ?? 'stranger.amazonaws.com';
    const groups = this.#organizations('source');
    const all = this.#anybody('source');
    const everyone = this.#ask(this.#deputies(service, all, groups.anybody));
    // A named service that may act for anybody is an open deputy, which AWS's own pages ask for in places: `openDeputies`.
    const found = names === null ? this.#outsider({kind: 'everyone', principal: 'everyone', via: null}, everyone) : [];
    const open = [everyone];
    const vias = names === null ? ['any AWS service'] : servicesInWords(names);
    const say = (kind: 'organization' | 'account', principal: string, verdict: Verdict): void => {
      for (const via of vias) found.push(...this.#outsider({kind, principal, via}, verdict));
    };
    for (const [id, members] of groups.named) {
      const verdict = this.#ask(this.#deputies(service, all, members));
      // So is one that may act for an organization: less than anybody.
      if (names === null) say('organization', id, without(verdict, everyone));
      open.push(verdict);
    }
    const members = [...groups.anybody, ...[...groups.named.values()].flat()];
    for (const {accounts, identities} of ofAccounts(
      this.#statements,
      'source',
      this.#partition,
      this.#strangers('source'),
    )) {
      const verdict = open.reduce(without, this.#ask(this.#deputies(service, identities, members)));
      for (const account of accounts) say('account', account, verdict);
    }
    return found;
  }

  #people(identities: readonly Identity[], members: readonly Membership[]): readonly Caller[] {
    return peopleLike(this.#statements, identities, members).flatMap((one) => this.#placed(...one));
  }

  #deputies(service: string, identities: readonly Identity[], members: readonly Membership[]): readonly Caller[] {
    return identities.flatMap(({account, arn}) =>
      members.flatMap((member) => this.#placed(deputy(service, account, arn, member), '', null)),
    );
  }

  /** The caller at each place from which it can call; a service has no endpoint of its own. */
  #placed(caller: Caller, account: string, member: Membership): readonly Caller[] {
    const key = `${account} ${member?.path ?? ''}`;
    let places = this.#places.get(key);
    if (places === undefined) {
      const ways = waysOf(this.#statements, this.#partition, account, this.#asked.question.endpoints ?? 'own');
      const from = placesOf(this.#statements, throughEndpoint(account, member));
      places = from.flatMap((place) => ways.map((way) => ({...place, ...way})));
      this.#places.set(key, places);
    }
    const service = caller.principal.kind === 'service';
    const from = service ? places.filter((place) => place['aws:sourceip'] !== 'absent') : places;
    return from.map((place) => also(also(caller, place), this.#fixed));
  }

  #ask(callers: readonly Caller[]): Verdict {
    const {doors, work} = this.#asked;
    const effects = {allow: new Set<string>(), unknown: new Set<string>()};
    for (const {action, resource, alike, policies, given} of doors) {
      asking: for (const caller of callers) {
        for (const more of given) {
          work.left -= policies.length;
          if (work.left < 0) throw new TooMuch('more callers than can be asked about');
          const effect = effectOf(policies, {...also(caller, more), action, resource});
          if (effect !== 'allow' && effect !== 'unknown') continue;
          for (const one of alike) effects[effect].add(one);
          if (effect === 'allow') break asking;
        }
      }
    }
    if (effects.allow.size > 0) return {actions: [...effects.allow], sure: true};
    return effects.unknown.size > 0 ? {actions: [...effects.unknown], sure: false} : null;
  }

  #outsider(who: Who, verdict: Verdict): Outsider[] {
    if (verdict === null) return [];
    const {statement, ref} = this.#asked.allow;
    return [{...who, ...verdict, statements: [ref], conditioned: statement.conditions.length > 0, unjudged: false}];
  }
}
