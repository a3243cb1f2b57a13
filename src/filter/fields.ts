/** On which members of a record it depends whether a filter matches. */
import {comparisonsIn} from './expression.js';
import {keysOf, type Filter} from './model.js';
import {askedTerms} from './terms.js';

/** Names of calls, of services, of kinds: such a text is one word, wherever it stands. */
const WORD = /^[A-Za-z]+$/;

/**
 * Members as `userIdentity.type`, each once; a selector with a list or a wildcard stays as it is written. null where any text of the record may
 * decide. A term of letters alone is no member's: it is found in what is one word.
 */
export function fieldsAsked(filter: Filter): readonly string[] | null {
  switch (filter.kind) {
    case 'everything':
      return [];
    case 'columns':
      return null;
    case 'terms':
      // What must not be there may be missing for another reason: then the filter counts more, and not less.
      return askedTerms(filter.terms).every(
        ({sign, what}) => sign === 'not' || (what.kind === 'text' && WORD.test(what.pieces.join(''))),
      )
        ? []
        : null;
    case 'json':
      return [
        ...new Set(comparisonsIn(filter.expression).map(({selector}) => keysOf(selector)?.join('.') ?? selector.text)),
      ];
  }
}
