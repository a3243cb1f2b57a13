export const id = 339;
export const ids = [339];
export const modules = {

/***/ 3003:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Xq: () => (/* binding */ positions)
/* harmony export */ });
/* unused harmony export MAX_BYTES */
const MAX_BYTES = 1024 * 1024;
function decode(bytes) {
    const size = typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength;
    if (size > MAX_BYTES) {
        return {
            text: '',
            fault: { offset: 0, message: 'the file is larger than 1 MiB, the most that a baseline may have', hint: null },
        };
    }
    if (typeof bytes === 'string')
        return controlFree(bytes.replace(/^\ufeff/, ''));
    try {
        return controlFree(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        const text = new TextDecoder('utf-8').decode(bytes);
        const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        const message = wide ? 'the file is UTF-16, not UTF-8' : 'not UTF-8 text: there is an invalid byte here';
        return {
            text,
            fault: { offset: wide ? 0 : Math.max(text.indexOf('\ufffd'), 0), message, hint: 'save the file as UTF-8' },
        };
    }
}
function controlFree(text) {
    const offset = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
    if (offset < 0)
        return { text };
    const code = text.charCodeAt(offset).toString(16).padStart(4, '0');
    return {
        text,
        fault: {
            offset,
            message: `a control character (U+${code.toUpperCase()}) is not allowed here`,
            hint: 'is this a text file?',
        },
    };
}
function positions(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 86539:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _default_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33661);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30105);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35911);




function readDocument(text) {
    const refuse = (...faults) => ({ value: undefined, faults, places: new Map() });
    try {
        const { tokens, deep } = tokenize(text);
        if (deep !== null)
            return refuse({ offset: deep, message: `nested deeper than ${_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr} levels`, hint: null });
        const documents = tokens.filter((token) => token.type === 'document');
        const second = documents[1];
        if (second !== undefined) {
            return refuse({
                offset: second.offset,
                message: 'a second YAML document begins here',
                hint: 'a baseline is one document: remove the "---"',
            });
        }
        const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(OPTIONS);
        const [document] = [...composer.compose(tokens, true, text.length)];
        if (document === undefined)
            return refuse(emptyFault);
        const errors = document.errors.slice(0, _walk_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FAULTS */ .Jl).map(syntaxFault);
        if (errors.length > 0)
            return refuse(...errors);
        if (document.contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(document.contents) && document.contents.value === null))
            return refuse(emptyFault);
        const walk = new _walk_js__WEBPACK_IMPORTED_MODULE_2__/* .Walk */ .qO(text, document.warnings.slice(0, _walk_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FAULTS */ .Jl / 2).map((warning) => warningFault(warning, text)));
        const value = walk.value(document.contents, [], null, 1);
        return { value, faults: walk.faults, places: walk.places };
    }
    catch {
        return refuse({ offset: 0, message: 'not readable as YAML', hint: null });
    }
}
const OPTIONS = { uniqueKeys: false, resolveKnownTags: false, prettyErrors: false };
const emptyFault = { offset: 0, message: 'the file is empty', hint: _default_path_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_HINT */ .w };
function syntaxFault({ code, message, pos }) {
    return { offset: pos[0], message: `YAML syntax: ${WITHOUT_QUOTES[code] ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(message)}`, hint: syntaxHint(code) };
}
const WITHOUT_QUOTES = {
    BAD_ALIAS: 'this anchor or alias has no valid name',
    BAD_COLLECTION_TYPE: 'this tag does not fit what follows it',
    BAD_DIRECTIVE: 'this directive is not known',
    BAD_DQ_ESCAPE: 'this escape sequence is not known',
    BAD_SCALAR_START: 'unquoted text cannot begin with this character',
    NON_STRING_KEY: 'a key must be plain text',
    TAG_RESOLVE_FAILED: 'this tag is not supported',
    UNEXPECTED_TOKEN: 'this is not allowed here',
};
function warningFault(warning, text) {
    if (warning.code !== 'TAG_RESOLVE_FAILED')
        return { ...syntaxFault(warning), mild: true };
    const [offset] = warning.pos;
    const tag = /^\S{1,80}/u.exec(text.slice(offset, offset + 80))?.[0] ?? '';
    return {
        offset,
        message: `the tag ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)} is not supported`,
        hint: 'remove the tag: a baseline needs none',
        mild: true,
    };
}
function syntaxHint(code) {
    switch (code) {
        case 'TAB_AS_INDENT':
            return 'indent with spaces';
        case 'MISSING_CHAR':
            return 'close the quotation mark or bracket';
        case 'MULTILINE_IMPLICIT_KEY':
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'is a colon or a quotation mark missing or too many?';
        default:
            return null;
    }
}
function tokenize(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    let errors = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'error')
                errors++;
        }
        if (parser.stack.length > 4 * _walk_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr || errors > _walk_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FAULTS */ .Jl)
            break;
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, deep: tooDeep(tokens) };
}
function tooDeep(tokens) {
    const stack = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { token } = next;
        const collection = 'items' in token;
        const depth = next.depth + (collection ? 1 : 0);
        if (depth > _walk_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr)
            return token.offset;
        if (collection) {
            for (const item of token.items) {
                if (item.key)
                    stack.push({ token: item.key, depth });
                if (item.value)
                    stack.push({ token: item.value, depth });
            }
        }
        else if (token.type === 'document' && token.value !== undefined) {
            stack.push({ token: token.value, depth });
        }
    }
    return null;
}


/***/ }),

/***/ 68487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ problemAtOffset),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65489);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3003);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30105);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35911);




function issue(at, message, hint = null, anchor = 'value') {
    return { at, anchor, message, hint };
}
function problemAtOffset(path, text, fault) {
    return { path, ...(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .positions */ .Xq)(text)(fault.offset), message: fault.message, hint: fault.hint };
}
function sourceOf(path, bytes, text, places) {
    const position = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .positions */ .Xq)(text);
    const at = (offset) => ({ path, ...position(offset) });
    const nearestPlace = (wanted) => {
        for (let length = wanted.length; length >= 0; length--) {
            const place = places.get((0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKey */ .Pn)(wanted.slice(0, length)));
            if (place !== undefined)
                return place;
        }
        return undefined;
    };
    const pointer = (place) => {
        if (place === undefined)
            return at(0);
        const value = at(place.value);
        const key = place.key === null ? null : at(place.key);
        return key !== null && place.spelling === null && key.line !== value.line ? key : value;
    };
    return {
        path,
        sha256: (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(bytes),
        locate: (wanted) => pointer(nearestPlace(wanted)),
        declares: (wanted) => places.has((0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKey */ .Pn)(wanted)),
        spelling: (wanted) => places.get((0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKey */ .Pn)(wanted))?.spelling ?? null,
        problem: ({ at: wanted, anchor, message, hint }) => {
            const place = nearestPlace(wanted);
            const location = anchor === 'key' && place !== undefined && place.key !== null ? at(place.key) : pointer(place);
            return { ...location, message, hint };
        },
    };
}
function pathText(path) {
    let result = '';
    for (const step of path) {
        if (typeof step === 'number')
            result += `[${step}]`;
        else if (/^[A-Za-z_][\w-]{0,63}$/.test(step))
            result += result === '' ? step : `.${step}`;
        else
            result += `[${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(step)}]`;
    }
    return result === '' ? 'the baseline' : result;
}


/***/ }),

/***/ 35911:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ MAX_FAULTS),
/* harmony export */   Pn: () => (/* binding */ pathKey),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   qO: () => (/* binding */ Walk)
/* harmony export */ });
/* unused harmony export MAX_ALIASES */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30105);


const MAX_DEPTH = 50;
const MAX_ALIASES = 100;
const MAX_FAULTS = 50;
function pathKey(path) {
    return JSON.stringify(path);
}
class Walk {
    text;
    faults;
    places = new Map();
    anchors = new Map();
    aliases = 0;
    constructor(text, faults) {
        this.text = text;
        this.faults = faults;
    }
    value(node, path, key, depth, at = offsetOf(node)) {
        if (this.faults.length >= MAX_FAULTS)
            return undefined;
        const spelling = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.range
            ? this.text.slice(node.range[0], Math.min(node.range[1], node.range[0] + 400))
            : null;
        this.places.set(pathKey(path), { key, value: at ?? key ?? 0, spelling });
        if (node === null)
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.alias(node.source, path, key, depth, at ?? 0);
        if ('anchor' in node && typeof node.anchor === 'string')
            this.anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.scalar(node.value, at ?? 0);
        if (depth > MAX_DEPTH)
            return this.fault(at ?? 0, `nested deeper than ${MAX_DEPTH} levels`, 'does an alias contain itself?');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.map(node, path, depth);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return node.items.map((item, index) => this.value(item, [...path, index], null, depth + 1, offsetOf(item) ?? at));
        }
        return this.fault(at ?? 0, 'not readable as YAML', null);
    }
    map(node, path, depth) {
        const result = Object.create(null);
        for (const pair of node.items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair))
                continue;
            const name = this.keyName(pair);
            if (name === null)
                continue;
            const offset = offsetOf(pair.key) ?? 0;
            if (Object.hasOwn(result, name)) {
                this.fault(offset, `the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is used twice`, 'remove one of the two', true);
                continue;
            }
            result[name] = this.value(pair.value, [...path, name], offset, depth + 1);
        }
        return result;
    }
    keyName(pair) {
        const { key } = pair;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
            if (key.value === '<<' && key.type === 'PLAIN') {
                this.fault(offsetOf(key) ?? 0, 'merge keys ("<<") are not part of YAML 1.2', 'write the keys out, or use an alias for a whole value', true);
                return null;
            }
            return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
        }
        this.fault(offsetOf(key) ?? 0, 'a key must be plain text', null);
        return null;
    }
    alias(name, path, key, depth, at) {
        const target = this.anchors.get(name);
        if (target === undefined)
            return this.fault(at, 'this alias has no anchor before it', null);
        this.aliases++;
        if (this.aliases > MAX_ALIASES) {
            if (this.aliases === MAX_ALIASES + 1)
                this.fault(at, `more than ${MAX_ALIASES} aliases are expanded`, 'write the values out');
            return undefined;
        }
        return this.value(target, path, key, depth, at);
    }
    scalar(value, at) {
        if (typeof value === 'number') {
            if (!Number.isFinite(value))
                return this.fault(at, 'not a number that JSON can hold', null);
            if (Number.isInteger(value) && !Number.isSafeInteger(value))
                return this.fault(at, 'a number too large to be read exactly', 'if it is an identifier, quote it');
            return value;
        }
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        return this.fault(at, 'not a value that JSON can hold', null);
    }
    fault(offset, message, hint, mild = false) {
        if (this.faults.length < MAX_FAULTS)
            this.faults.push({ offset, message, hint, mild });
    }
}
function offsetOf(node) {
    return node?.range?.[0];
}


/***/ }),

/***/ 95805:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Um: () => (/* binding */ BASELINE),
  _s: () => (/* binding */ keysAt),
  ge: () => (/* binding */ schemaIssues),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./build/src/baseline/schema/schema.js + 1 modules
var schema_schema = __webpack_require__(88282);
// EXTERNAL MODULE: ./build/src/baseline/file/source.js
var source = __webpack_require__(68487);
// EXTERNAL MODULE: ./build/src/data/project.js
var project = __webpack_require__(24931);
;// CONCATENATED MODULE: ./build/src/baseline/service-hint.js

function serviceHint(value) {
    if (typeof value !== 'string')
        return null;
    const name = value.toLowerCase();
    if (/slack|teams|chime|chatbot/.test(name))
        return `a channel of Slack or Teams through Amazon Q Developer: protocol chat, with the ARN of its configuration as endpoint; an incoming webhook: protocol api-destination (${project/* PAGES */.N}docs/recipes)`;
    if (/pagerduty|opsgenie|jira|servicenow|webhook/.test(name))
        return `a service with an HTTPS API: protocol api-destination, or https for an endpoint that confirms an SNS subscription (${project/* PAGES */.N}docs/recipes)`;
    if (/mail/.test(name))
        return 'did you mean email?';
    if (/phone|text/.test(name))
        return 'did you mean sms?';
    if (/queue/.test(name))
        return 'did you mean sqs?';
    return /function/.test(name) ? 'did you mean lambda?' : null;
}

// EXTERNAL MODULE: ./build/src/baseline/file/text.js
var file_text = __webpack_require__(30105);
;// CONCATENATED MODULE: ./build/src/baseline/issues.js




const MAX_KEYS = 50;
function valueAt(value, path) {
    let found = value;
    for (const step of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
            return undefined;
        found = found[step];
    }
    return found;
}
const BASELINE = { schema: schema_schema/* baselineSchema */.w, noun: 'the baseline', one: 'a baseline' };
function schemaIssues(issues, value, spelling, grammar = BASELINE) {
    const found = issues.flatMap((issue) => translate(issue, [], { root: value, spelling, grammar }));
    const meant = new Set(found.flatMap(({ meant: key }) => key ?? []));
    return found.filter(({ about }) => about === undefined || !meant.has(JSON.stringify(about)));
}
function translate(issue, base, telling) {
    const { root, spelling, grammar } = telling;
    const named = (path) => (path.length === 0 ? grammar.noun : (0,source/* pathText */.LF)(path));
    const at = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
    const value = valueAt(root, at);
    const wrong = (must, hint = null) => {
        if (value === undefined)
            return [missing(at, must)];
        return [
            {
                at,
                anchor: 'value',
                message: `${named(at)} ${must}${found(at, value, spelling(at))}`,
                hint: hint ?? hintFor(at, value, issue, spelling(at)),
            },
        ];
    };
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys
                .slice(0, MAX_KEYS)
                .map((key) => unknownKey([...at, key], keysAt(at, root, grammar.schema), grammar));
        case 'invalid_union':
            if (issue.discriminator !== undefined)
                return wrongProtocol(at, root, spelling);
            return bestBranch(issue.errors).flatMap((inner) => translate(inner, at, telling));
        case 'invalid_value': {
            const words = issue.values.map(String);
            const near = typeof value === 'string' ? (0,file_text/* nearest */.pA)(value, words) : null;
            return wrong(words.length === 1 ? `must be ${words.join('')}` : `must be ${(0,file_text/* oneOf */.yL)(words)}`, near === null ? null : `did you mean ${near}?`);
        }
        case 'invalid_type':
            return wrong(`must be ${TYPE_WORDS[issue.expected] ?? issue.expected}`);
        case 'too_small':
            if (issue.origin === 'number' || issue.origin === 'int')
                return wrong(`must be at least ${issue.minimum}`);
            return [{ at, anchor: 'value', message: `${named(at)} must not be empty`, hint: emptyHint(at) }];
        case 'too_big':
            return wrong(issue.origin === 'string'
                ? `must have at most ${issue.maximum} characters`
                : `must be at most ${issue.maximum}`);
        case 'invalid_key':
            return issue.issues.map(({ message }) => ({
                at,
                anchor: 'key',
                message: `the key of ${named(at)} ${message}`,
                hint: null,
            }));
        default:
            return wrong(issue.message);
    }
}
const TYPE_WORDS = {
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
    object: 'a mapping (key: value)',
    array: 'a list',
};
const MISSING_HINTS = {
    version: 'write "version: 1"',
    recipients: 'name at least one, e.g. "- {protocol: email, endpoint: secops@example.com}"',
};
const MISSING_IN_LISTS = {
    check: 'the id of a check, e.g. "check: trail-encrypted"',
    reason: 'say why this is accepted, e.g. "reason: The key arrives with PLAT-812"',
    expires: 'the last day (UTC) on which it counts, e.g. "expires: 2027-03-31"',
};
function missing(at, must) {
    const name = at[at.length - 1];
    const parent = at.slice(0, -1);
    const message = parent.length === 0 ? `"${String(name)}" is missing` : `"${String(name)}" is missing in ${(0,source/* pathText */.LF)(parent)}`;
    const hints = parent.length === 0 ? MISSING_HINTS : MISSING_IN_LISTS;
    const hint = hints[String(name)] ?? `${String(name)} ${must}`;
    return { at: parent, about: at, anchor: 'value', message, hint };
}
function found(at, value, spelling) {
    if (value === null)
        return '; the key has no value';
    if (Array.isArray(value))
        return ', not a list';
    if (typeof value === 'object')
        return ', not a mapping';
    const text = typeof value === 'string' ? value : (spelling ?? JSON.stringify(value));
    const secret = at[at.length - 1] === 'endpoint' && text.includes('/') && !text.startsWith('arn:');
    return secret ? '' : typeof value === 'number' ? `, not ${text.slice(0, 60)}` : `, not ${(0,file_text/* quote */.hD)(text)}`;
}
function hintFor(at, value, issue, spelling) {
    if (Array.isArray(value))
        return at[0] === 'events' && at.length === 1 ? 'write {include: [...]}' : null;
    if (issue.code !== 'invalid_type')
        return null;
    if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') && spelling !== null) {
        return `quote it: "${spelling.slice(0, 60)}"`;
    }
    if (issue.expected === 'boolean' && typeof value === 'string') {
        const folded = value.toLowerCase();
        const meant = /^(?:yes|on|true|y)$/.test(folded) ? 'true' : /^(?:no|off|false|n)$/.test(folded) ? 'false' : null;
        if (meant !== null)
            return `write ${meant}${folded === meant ? ', without quotation marks' : `: YAML 1.2 reads ${value} as a text`}`;
    }
    if (value === null) {
        const hint = emptyHint(at);
        return hint === null ? 'remove the key, or give it a value' : `${hint}, or uncomment one that init has listed`;
    }
    return null;
}
function emptyHint(at) {
    return at[0] === 'recipients' && at.length === 1 ? (MISSING_HINTS['recipients'] ?? null) : null;
}
function bestBranch(branches) {
    const depth = (issues) => Math.max(...issues.map((issue) => (issue.code === 'invalid_type' ? 0 : 0.5) + issue.path.length));
    return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}
function unknownKey(at, known, { schema } = BASELINE) {
    const key = String(at[at.length - 1]);
    const near = (0,file_text/* nearest */.pA)(key, known);
    const section = near === null ? SECTIONS.find((name) => keysAt([name], undefined, schema).includes(key)) : undefined;
    const hint = near !== null
        ? `did you mean ${(0,file_text/* quote */.hD)(near)}?`
        : section !== undefined
            ? `${(0,file_text/* quote */.hD)(key)} belongs under ${(0,file_text/* quote */.hD)(section)}`
            : `known here: ${known.join(', ')}`;
    const where = at.length === 1 ? '' : ` in ${(0,source/* pathText */.LF)(at.slice(0, -1))}`;
    if (key === 'via' && at[0] === 'recipients')
        return { at, anchor: 'key', message: `"via" does not apply${where}`, hint: 'only lambda, sqs and firehose take it' };
    const meant = near === null ? {} : { meant: JSON.stringify([...at.slice(0, -1), near]) };
    return { at, anchor: 'key', message: `unknown key ${(0,file_text/* quote */.hD)(key)}${where}`, hint, ...meant };
}
const SECTIONS = ['trail', 'rule', 'topic', 'events'];
function wrongProtocol(at, root, spelling) {
    const entry = at.slice(0, -1);
    const known = keysAt(entry, root);
    const keys = Object.keys(valueAt(root, entry) ?? {});
    const issues = keys.filter((key) => !known.includes(key)).map((key) => unknownKey([...entry, key], known));
    const value = valueAt(root, at);
    const words = `one of ${(0,file_text/* oneOf */.yL)(PROTOCOLS)}`;
    if (value === undefined)
        return [missing(at, `is ${words}`), ...issues];
    const near = typeof value === 'string' ? (0,file_text/* nearest */.pA)(value, PROTOCOLS) : null;
    const hint = near === null ? serviceHint(value) : `did you mean ${near}?`;
    return [
        { at, anchor: 'value', message: `${(0,source/* pathText */.LF)(at)} must be ${words}${found(at, value, spelling(at))}`, hint },
        ...issues,
    ];
}
const PROTOCOLS = schema_schema/* baselineSchema */.w.shape.recipients.element.options.map((option) => option.shape.protocol.value);
function keysAt(path, root, of = schema_schema/* baselineSchema */.w) {
    let schema = of;
    for (const [index, step] of path.entries()) {
        const { shape, element } = opened(schema, valueAt(root, path.slice(0, index)));
        schema = typeof step === 'number' ? element : shape?.[step];
    }
    return Object.keys(opened(schema, valueAt(root, path)).shape ?? {});
}
function opened(schema, value) {
    if (schema === undefined)
        return {};
    const { def } = schema;
    if (def === undefined)
        return {};
    if (def.innerType !== undefined)
        return opened(def.innerType, value);
    if (def.options !== undefined) {
        const branches = def.options.map((option) => opened(option, value));
        return branches.find(({ shape, element }) => (Array.isArray(value) ? element : shape) !== undefined) ?? {};
    }
    return { ...(def.shape && { shape: def.shape }), ...(def.element !== undefined && { element: def.element }) };
}


/***/ }),

/***/ 339:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  al: () => (/* binding */ inOrder),
  S4: () => (/* binding */ judge),
  hS: () => (/* binding */ notOfItsKind),
  Eg: () => (/* binding */ openBaseline),
  nk: () => (/* binding */ parseBaseline)
});

// EXTERNAL MODULE: ./build/src/baseline/file/bytes.js
var file_bytes = __webpack_require__(3003);
// EXTERNAL MODULE: ./build/src/data/partitions.js
var partitions = __webpack_require__(27495);
// EXTERNAL MODULE: ./build/src/pattern/index.js + 10 modules
var src_pattern = __webpack_require__(53962);
// EXTERNAL MODULE: ./build/src/remember.js
var remember = __webpack_require__(88622);
// EXTERNAL MODULE: ./build/src/baseline/calls.js
var baseline_calls = __webpack_require__(73440);
// EXTERNAL MODULE: ./build/src/baseline/issues.js + 1 modules
var baseline_issues = __webpack_require__(95805);
// EXTERNAL MODULE: ./build/src/baseline/file/source.js
var file_source = __webpack_require__(68487);
;// CONCATENATED MODULE: ./build/src/baseline/declared-pattern.js






const known = (0,remember/* remember */.k)(8);
function leftOutByFile(declared) {
    return known(JSON.stringify(declared), () => {
        const { calls } = (0,baseline_calls/* requiredCalls */.Ju)(declared);
        if (calls.length === 0)
            return null;
        const pattern = (0,src_pattern/* parsePattern */.EY)(JSON.stringify(declared.pattern));
        const account = declared.account ?? accountIn(pattern);
        if (account === null)
            return null;
        const except = declared.events.except.map((one) => (0,src_pattern/* parsePattern */.EY)(JSON.stringify(one)));
        const found = regionsOf(declared.partition).map((eventRegion) => (0,src_pattern/* leftOut */.ig)(pattern, calls, { account, eventRegion }, { except }));
        const [first = null] = found;
        return found.includes(null) ? null : (found.find((one) => one?.all !== true) ?? first);
    });
}
function regionsOf(partition) {
    const facts = partition === null ? null : (0,partitions/* partitionFacts */.kj)(partition);
    return (facts === null ? partitions/* PARTITIONS */.S1 : [facts]).map(({ eventRegion }) => eventRegion);
}
const ACCOUNT_FIELDS = new Set(['account', 'detail.recipientAccountId']);
function accountIn({ combinations }) {
    return combinations.flat().some(({ path }) => ACCOUNT_FIELDS.has(path)) ? null : '000000000000';
}
const RULE_PATTERN = ['rule', 'pattern'];
function silentIssues(root, clean, events) {
    const pattern = (0,baseline_issues/* valueAt */.fK)(root, RULE_PATTERN);
    const needed = [RULE_PATTERN, ['events'], ['account'], ['partition']];
    if (pattern === undefined || events === null || !needed.every(clean))
        return [];
    const text = (key) => {
        const value = (0,baseline_issues/* valueAt */.fK)(root, [key]);
        return typeof value === 'string' ? value : null;
    };
    const lost = leftOutByFile({ pattern, events, account: text('account'), partition: text('partition') });
    if (lost?.all !== true)
        return [];
    const inner = lost.path?.split('.') ?? [];
    const at = (0,baseline_issues/* valueAt */.fK)(pattern, inner) === undefined ? RULE_PATTERN : [...RULE_PATTERN, ...inner];
    return [
        (0,file_source/* issue */.sn)(at, `a rule with this pattern alerts nobody: it ${lost.words}`, 'correct it, or leave `rule.pattern` out: then the pattern is generated from `events`'),
    ];
}

// EXTERNAL MODULE: ./build/src/baseline/file/document.js
var file_document = __webpack_require__(86539);
;// CONCATENATED MODULE: ./build/src/baseline/effective.js

const TEXT_PROTOCOLS = new Set(['email', 'email-json', 'sms']);
function effective({ $schema: _, ...declared }, recipients) {
    const events = typeof declared.events === 'string' ? { include: declared.events, exclude: [], except: [] } : declared.events;
    const { reads } = (0,baseline_calls/* requiredCalls */.Ju)({ events });
    return {
        ...declared,
        events,
        trail: { ...declared.trail, 'management-events': declared.trail['management-events'] ?? (reads ? 'all' : 'write') },
        rule: {
            ...declared.rule,
            state: declared.rule.state ?? (reads ? 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS' : 'ENABLED'),
            message: declared.rule.message ?? (recipients.every(({ protocol }) => TEXT_PROTOCOLS.has(protocol)) ? 'readable' : 'raw'),
        },
        recipients,
    };
}

// EXTERNAL MODULE: ./build/src/baseline/recipients.js
var baseline_recipients = __webpack_require__(99341);
// EXTERNAL MODULE: ./build/src/baseline/schema/schema.js + 1 modules
var schema = __webpack_require__(88282);
// EXTERNAL MODULE: ./build/src/baseline/secrets.js
var secrets = __webpack_require__(93180);
// EXTERNAL MODULE: ./build/src/pattern/language/errors.js
var errors = __webpack_require__(78016);
// EXTERNAL MODULE: ./build/src/baseline/dates.js
var dates = __webpack_require__(92960);
// EXTERNAL MODULE: ./build/src/baseline/excepted.js
var baseline_excepted = __webpack_require__(70093);
// EXTERNAL MODULE: ./build/src/baseline/file/text.js
var file_text = __webpack_require__(30105);
// EXTERNAL MODULE: ./build/src/baseline/vouching.js
var vouching = __webpack_require__(42638);
;// CONCATENATED MODULE: ./build/src/baseline/semantics.js












function semanticIssues(root, clean, checks) {
    return [
        ...eventIssues(root, clean),
        ...patternIssues(root, clean),
        ...placeIssues(root, clean),
        ...vouchedIssues(root, clean),
        ...waiverIssues(root, clean, checks),
    ];
}
const UNKNOWN_ACCOUNT = '000000000000';
function listAt(root, path) {
    const value = (0,baseline_issues/* valueAt */.fK)(root, path);
    return Array.isArray(value) ? value : [];
}
function declaredEvents(root) {
    const parsed = schema/* baselineSchema */.w.shape.events.safeParse((0,baseline_issues/* valueAt */.fK)(root, ['events']), { jitless: true });
    if (!parsed.success)
        return null;
    return typeof parsed.data === 'string' ? { include: parsed.data, exclude: [], except: [] } : parsed.data;
}
function eventIssues(root, clean) {
    if (!clean(['events']))
        return [];
    const issues = [];
    for (const key of ['include', 'exclude']) {
        for (const [index, selector] of listAt(root, ['events', key]).entries()) {
            if (typeof selector !== 'string')
                continue;
            const selection = (0,baseline_calls/* selectCalls */.UU)(selector);
            if ('message' in selection)
                issues.push((0,file_source/* issue */.sn)(['events', key, index], selection.message, selection.hint));
        }
    }
    const events = declaredEvents(root);
    if (issues.length > 0 || events === null)
        return issues;
    const { calls, reads } = (0,baseline_calls/* requiredCalls */.Ju)({ events });
    if (calls.length === 0)
        return [
            (0,file_source/* issue */.sn)(['events'], '`events` asks for no call that is known to reach CloudTrail', 'include at least one call of the public IAM API'),
        ];
    return [...(reads ? readIssues(root) : []), ...exceptIssues(root, clean, calls)];
}
function exceptIssues(root, clean, calls) {
    const account = clean(['account']) ? (0,baseline_issues/* valueAt */.fK)(root, ['account']) : undefined;
    const envelope = { account: typeof account === 'string' ? account : UNKNOWN_ACCOUNT, eventRegion: 'us-east-1' };
    const excepted = (0,baseline_excepted/* exceptedCalls */.U)(listAt(root, ['events', 'except']), calls, envelope);
    if (excepted.size < calls.length)
        return [];
    const hint = 'name what need not alert, e.g. by `userIdentity`; whole calls belong in `exclude`';
    return [(0,file_source/* issue */.sn)(['events', 'except'], '`events.except` leaves nothing that must alert', hint)];
}
function readIssues(root) {
    const issues = [];
    if ((0,baseline_issues/* valueAt */.fK)(root, ['trail', 'management-events']) === 'write') {
        issues.push((0,file_source/* issue */.sn)(['trail', 'management-events'], '`events` asks for reads, which a trail of write events does not record', 'write "all", or leave it out'));
    }
    if ((0,baseline_issues/* valueAt */.fK)(root, ['rule', 'state']) === 'ENABLED') {
        const hint = 'write ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS, or leave it out';
        issues.push((0,file_source/* issue */.sn)(['rule', 'state'], '`events` asks for reads, which a rule in state ENABLED does not see', hint));
    }
    return issues;
}
function patternIssues(root, clean) {
    const except = listAt(root, ['events', 'except']).map((_, index) => ['events', 'except', index]);
    const issues = [RULE_PATTERN, ...except].flatMap((path) => {
        const value = (0,baseline_issues/* valueAt */.fK)(root, path);
        return value === undefined || !clean(path) ? [] : patternIssue(path, value);
    });
    return issues.length > 0 ? issues : silentIssues(root, clean, declaredEvents(root));
}
function patternIssue(at, value) {
    try {
        (0,src_pattern/* parsePattern */.EY)(JSON.stringify(value));
        return [];
    }
    catch (error) {
        if (!(error instanceof src_pattern/* PatternError */.JM))
            throw error;
        const inner = pathWithin(value, '$', error.path);
        const where = inner.length === 0 ? '' : `${(0,file_source/* pathText */.LF)(inner)}: `;
        return [
            (0,file_source/* issue */.sn)([...at, ...inner], `not an event pattern that EventBridge accepts: ${where}${(0,file_text/* oneLine */.TN)(error.reason)}`, null),
        ];
    }
}
function pathWithin(value, here, target) {
    if (here === target || typeof value !== 'object' || value === null)
        return [];
    const entries = Array.isArray(value)
        ? [...value.entries()]
        : Object.entries(value);
    for (const [key, child] of entries) {
        const there = (0,errors/* step */.g_)(here, key);
        if (there === target)
            return [key];
        const next = target[there.length];
        if (target.startsWith(there) && (next === '.' || next === '['))
            return [key, ...pathWithin(child, there, target)];
    }
    return [];
}
const ARN_PATHS = [
    ['trail', 'kms-key'],
    ['rule', 'bus'],
    ['rule', 'dead-letter-queue'],
    ['topic', 'name'],
    ['topic', 'kms-key'],
];
function placeIssues(root, clean) {
    const declared = (0,baseline_issues/* valueAt */.fK)(root, ['partition']);
    const partition = typeof declared === 'string' && clean(['partition']) ? declared : null;
    const issues = [];
    const home = (0,baseline_issues/* valueAt */.fK)(root, ['trail', 'home-region']);
    if (typeof home === 'string' && clean(['trail', 'home-region'])) {
        const actual = (0,partitions/* partitionOfRegion */.cn)(home);
        if (actual === null)
            issues.push((0,file_source/* issue */.sn)(['trail', 'home-region'], `no AWS partition has a region called ${(0,file_text/* quote */.hD)(home)}`));
        else if (partition !== null && actual !== partition)
            issues.push(foreign(['trail', 'home-region'], home, actual, partition));
    }
    if (partition === null)
        return issues;
    const recipients = listAt(root, ['recipients']).map((_, index) => ['recipients', index, 'endpoint']);
    const vouched = listAt(root, ['elsewhere']).map((_, index) => ['elsewhere', index, 'resource']);
    for (const path of [...ARN_PATHS, ...recipients, ...vouched]) {
        const value = (0,baseline_issues/* valueAt */.fK)(root, path);
        const actual = typeof value === 'string' && clean(path) && value.startsWith('arn:') ? value.split(':')[1] : undefined;
        if (actual !== undefined && actual !== partition)
            issues.push(foreign(path, String(value), actual, partition));
    }
    return issues;
}
function foreign(at, text, actual, declared) {
    return (0,file_source/* issue */.sn)(at, `${(0,file_text/* quote */.hD)(text)} is in partition ${(0,file_text/* quote */.hD)(actual)}, but the baseline declares ${(0,file_text/* quote */.hD)(declared)}`);
}
function vouchedIssues(root, clean) {
    const account = (0,baseline_issues/* valueAt */.fK)(root, ['account']);
    const seen = new Set();
    return listAt(root, ['elsewhere']).flatMap((_, index) => {
        const at = ['elsewhere', index, 'resource'];
        const resource = (0,baseline_issues/* valueAt */.fK)(root, at);
        if (typeof resource !== 'string' || !clean(at))
            return [];
        if (typeof account === 'string' && resource.split(':')[4] === account && !(0,vouching/* isBeyondModels */._)(resource)) {
            return [
                (0,file_source/* issue */.sn)(at, `${(0,file_text/* quote */.hD)(resource)} is in the pinned account, which is checked itself`, '`elsewhere` is for links in another account; of this one, for custom event buses and User Notifications alone'),
            ];
        }
        if (seen.has(resource))
            return [(0,file_source/* issue */.sn)(at, `${(0,file_text/* quote */.hD)(resource)} is listed in \`elsewhere\` twice`)];
        seen.add(resource);
        return [];
    });
}
function waiverIssues(root, clean, checks) {
    const seen = new Set();
    return listAt(root, ['waivers']).flatMap((_, index) => {
        const at = (key) => ['waivers', index, key];
        const issues = [];
        const check = (0,baseline_issues/* valueAt */.fK)(root, at('check'));
        if (typeof check === 'string' && clean(at('check'))) {
            if (checks !== undefined && !checks.includes(check)) {
                const near = (0,file_text/* nearest */.pA)(check, checks);
                const hint = near === null ? 'the command `explain` lists the checks' : `did you mean ${(0,file_text/* quote */.hD)(near)}?`;
                issues.push((0,file_source/* issue */.sn)(at('check'), `there is no check ${(0,file_text/* quote */.hD)(check)}`, hint));
            }
            const key = JSON.stringify([check, (0,baseline_issues/* valueAt */.fK)(root, at('resource')) ?? null]);
            if (seen.has(key))
                issues.push((0,file_source/* issue */.sn)(['waivers', index], `the check ${(0,file_text/* quote */.hD)(check)} is waived twice for the same resource`, 'keep one of the two'));
            seen.add(key);
        }
        const expires = (0,baseline_issues/* valueAt */.fK)(root, at('expires'));
        if (typeof expires === 'string' && clean(at('expires')) && (0,dates/* waiverEnd */.A)(expires) === null) {
            issues.push((0,file_source/* issue */.sn)(at('expires'), `${(0,file_text/* quote */.hD)(expires)} is not a valid date`));
        }
        return issues;
    });
}

;// CONCATENATED MODULE: ./build/src/baseline/parse.js











function parseBaseline(bytes, path, options = {}) {
    const file = openBaseline(bytes, path);
    if (!file.ok)
        return file;
    const { value, source } = file;
    const strange = notOfItsKind(file, baseline_issues/* BASELINE */.Um);
    if (strange !== null)
        return { ok: false, problems: [strange] };
    const judged = judge(value, source, options);
    const problems = inOrder([...file.problems, ...judged.issues.map((found) => source.problem(found))]);
    if (problems.length > 0 || judged.baseline === null)
        return { ok: false, problems };
    const { endpoints } = judged;
    return {
        ok: true,
        baseline: judged.baseline,
        source,
        warnings: [
            ...patternWarnings(judged.baseline, source),
            ...topicWarnings(judged.baseline, source),
            ...secretWarnings(value, source),
        ],
        endpointOf: (index) => endpoints[index] ?? null,
    };
}
function openBaseline(bytes, path) {
    const decoded = (0,file_bytes/* decode */.D4)(bytes);
    if ('fault' in decoded)
        return { ok: false, problems: [(0,file_source/* problemAtOffset */.Kf)(path, decoded.text, decoded.fault)] };
    const { text } = decoded;
    const parsed = (0,file_document/* readDocument */.u)(text);
    const placed = (faults) => inOrder(faults.map((fault) => (0,file_source/* problemAtOffset */.Kf)(path, text, fault)));
    const grave = parsed.faults.filter(({ mild }) => mild !== true);
    if (grave.length > 0)
        return { ok: false, problems: placed(hasVersion(parsed.value) ? parsed.faults : grave) };
    const problems = placed(parsed.faults);
    return { ok: true, value: parsed.value, source: (0,file_source/* sourceOf */.vz)(path, bytes, text, parsed.places), problems };
}
function hasVersion(value) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'version');
}
function notOfItsKind({ value, source }, { schema, noun, one }) {
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    const keys = isMapping ? Object.keys(value) : [];
    const known = (0,baseline_issues/* keysAt */._s)([], value, schema);
    const meant = keys.some((key) => known.includes(key) || (0,file_text/* nearest */.pA)(key, known) !== null);
    if (isMapping && (keys.length === 0 || meant))
        return null;
    if (!isMapping) {
        const not = Array.isArray(value) ? ', not a list' : '';
        return source.problem((0,file_source/* issue */.sn)([], `${noun} must be a mapping (key: value)${not}`));
    }
    const hint = `known here: ${known.join(', ')}`;
    return source.problem((0,file_source/* issue */.sn)([], `this is not ${one}: it has none of the keys of one`, hint));
}
function judge(value, source, options) {
    const declared = readSchema(value);
    if (declared === null) {
        return {
            baseline: null,
            endpoints: [],
            issues: [(0,file_source/* issue */.sn)([], 'this file has too many problems to list', 'is this a baseline?')],
        };
    }
    const schema = declared.success ? [] : (0,baseline_issues/* schemaIssues */.ge)(declared.error.issues, value, (at) => source.spelling(at));
    const clean = (path) => !schema.some(({ at, about = at }) => isPrefix(about, path) || isPrefix(path, about));
    const { recipients, endpoints, issues } = (0,baseline_recipients/* readRecipients */.r)(value, clean, options);
    const all = [...schema, ...semanticIssues(value, clean, options.checks), ...issues];
    const baseline = declared.success ? withProbe(effective(declared.data, recipients)) : null;
    const probed = baseline !== null && baseline.recipients.length > recipients.length;
    return { baseline, endpoints: probed ? [...endpoints, baseline.canary?.probe ?? null] : endpoints, issues: all };
}
function withProbe(baseline) {
    const probe = baseline.canary?.probe;
    if (probe === undefined || baseline.recipients.some((each) => (0,baseline_recipients/* recipientMatches */.z)(each, 'sqs', probe)))
        return baseline;
    const recipient = { protocol: 'sqs', public: probe, matches: [probe], from: 'endpoint', probe: true };
    return { ...baseline, recipients: [...baseline.recipients, recipient] };
}
function readSchema(value) {
    try {
        return schema/* baselineSchema */.w.safeParse(value, { jitless: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function isPrefix(short, long) {
    return short.length <= long.length && short.every((step, index) => step === long[index]);
}
const MAX_PROBLEMS = 200;
function inOrder(problems) {
    const unique = new Map(problems.map((problem) => [JSON.stringify([problem.line, problem.column, problem.message]), problem]));
    const sorted = [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
    const next = sorted[MAX_PROBLEMS];
    if (next === undefined)
        return sorted;
    const rest = sorted.length - MAX_PROBLEMS;
    return [
        ...sorted.slice(0, MAX_PROBLEMS),
        { ...next, message: `${rest} more problems from here on`, hint: 'fix the first ones and run again' },
    ];
}
function patternWarnings({ rule: { pattern }, events, account, partition }, source) {
    if (pattern === undefined)
        return [];
    const lost = leftOutByFile({ pattern, events, account: account ?? null, partition: partition ?? null });
    if (lost === null)
        return [];
    const at = ['rule', 'pattern'];
    const message = `a rule with this pattern loses alerts: it ${lost.words}`;
    const hint = 'correct it, or declare in `events` what need not alert';
    return [{ ...source.problem({ at, anchor: 'value', message, hint }), code: 'pattern-too-narrow', at }];
}
function topicWarnings({ topic: { name } }, source) {
    if (name?.endsWith('.fifo') !== true)
        return [];
    const at = ['topic', 'name'];
    const message = 'a FIFO topic cannot be the target of a rule, and delivers to SQS FIFO queues only';
    const hint = 'declare a standard topic; a FIFO queue can be the target of the rule itself, with `via: direct`';
    return [{ ...source.problem({ at, anchor: 'value', message, hint }), code: 'fifo-topic', at }];
}
function secretWarnings(value, source) {
    const warnings = [];
    const visit = (node, at) => {
        if (typeof node === 'string') {
            const why = (0,secrets/* secretLooking */.o)(node);
            if (why === null)
                return;
            const message = `${(0,file_source/* pathText */.LF)(at)} ${why}: everyone who can read this file can use it`;
            const hint = at[0] === 'recipients'
                ? 'use endpoint-env or endpoint-sha256, and replace the secret'
                : 'remove it, and replace the secret';
            warnings.push({ ...source.problem({ at, anchor: 'value', message, hint }), code: 'secret-literal', at });
        }
        else if (Array.isArray(node)) {
            for (const [index, item] of node.entries())
                visit(item, [...at, index]);
        }
        else if (typeof node === 'object' && node !== null) {
            for (const [key, item] of Object.entries(node))
                visit(item, [...at, key]);
        }
    };
    visit(value, []);
    return warnings;
}


/***/ }),

/***/ 99341:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readRecipients),
/* harmony export */   z: () => (/* binding */ recipientMatches)
/* harmony export */ });
/* harmony import */ var _snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65489);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95805);
/* harmony import */ var _schema_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17843);
/* harmony import */ var _file_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68487);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30105);





const WAYS = ['endpoint', 'endpoint-env', 'endpoint-sha256'];
function readRecipients(root, clean, options) {
    const list = (0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, ['recipients']);
    const recipients = [];
    const endpoints = [];
    const issues = [];
    const seen = new Set();
    for (const index of Array.isArray(list) ? list.keys() : []) {
        const at = ['recipients', index];
        const read = readRecipient(root, at, clean, options);
        issues.push(...read.issues);
        if (read.recipient === null)
            continue;
        const { recipient } = read;
        const keys = identities(recipient);
        if (keys.some((key) => seen.has(key)))
            issues.push((0,_file_source_js__WEBPACK_IMPORTED_MODULE_3__/* .issue */ .sn)(at, `the same recipient is declared twice: ${recipient.protocol} ${(0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(recipient.public)}`, 'remove one of the two'));
        for (const key of keys)
            seen.add(key);
        recipients.push(recipient);
        endpoints.push(read.endpoint);
    }
    return { recipients, endpoints, issues };
}
function recipientMatches(recipient, protocol, publicForm) {
    return recipient.protocol === protocol && recipient.matches.some((form) => (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .sameEndpoint */ ._X)(protocol, form, publicForm));
}
function identities({ protocol, public: form, matches }) {
    return matches.length === 0
        ? [`${protocol} ${form}`]
        : [(0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .recipientKey */ .rM)(protocol, form), `${protocol} ${(0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointDigest */ .um)(protocol, form)}`];
}
function readRecipient(root, at, clean, options) {
    const refuse = (...issues) => ({ recipient: null, endpoint: null, issues });
    const entry = (0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, at);
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
        return refuse();
    const named = WAYS.filter((way) => (0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(entry, [way]) !== undefined);
    const [from, second] = named;
    if (from === undefined)
        return refuse((0,_file_source_js__WEBPACK_IMPORTED_MODULE_3__/* .issue */ .sn)(at, 'the recipient has no endpoint', 'write "endpoint", "endpoint-env" or "endpoint-sha256"'));
    if (second !== undefined)
        return refuse((0,_file_source_js__WEBPACK_IMPORTED_MODULE_3__/* .issue */ .sn)([...at, second], `the recipient names its endpoint twice: ${named.join(' and ')}`, 'keep one of them', 'key'));
    const protocol = (0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(entry, ['protocol']);
    if (!clean([...at, 'protocol']) ||
        !clean([...at, from]) ||
        typeof protocol !== 'string' ||
        !Object.hasOwn(_schema_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .ENDPOINTS */ .Hr, protocol))
        return refuse();
    const read = resolve(protocol, from, String((0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(entry, [from])), [...at, from], options);
    const via = (0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(entry, ['via']);
    return read.recipient === null || !clean([...at, 'via']) || (via !== 'sns' && via !== 'direct')
        ? read
        : { ...read, recipient: { ...read.recipient, via } };
}
function resolve(protocol, from, written, at, { env, unset = 'problem' }) {
    if (from === 'endpoint-sha256') {
        const form = (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .publicDigest */ .sr)(written);
        const sha256 = written.toLowerCase();
        return { recipient: { protocol, public: form, matches: [form], sha256, from }, endpoint: null, issues: [] };
    }
    const endpoint = from === 'endpoint' ? written : (env?.(written) ?? '');
    const { shape, words } = _schema_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .ENDPOINTS */ .Hr[protocol];
    const callable = shape.test(endpoint) && (!protocol.startsWith('http') || URL.canParse(endpoint));
    if (from === 'endpoint-env' && !callable && (env === undefined || unset === 'unresolved')) {
        return { recipient: { protocol, public: `$${written}`, matches: [], from }, endpoint: null, issues: [] };
    }
    if (endpoint === '') {
        const message = `the environment variable ${(0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(written)} is not set`;
        return { recipient: null, endpoint: null, issues: [(0,_file_source_js__WEBPACK_IMPORTED_MODULE_3__/* .issue */ .sn)(at, message, 'pass it to the run, e.g. from a secret')] };
    }
    if (!callable) {
        const message = from === 'endpoint'
            ? `not a URL that can be called`
            : `the environment variable ${(0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(written)} does not hold ${words}`;
        return { recipient: null, endpoint: null, issues: [(0,_file_source_js__WEBPACK_IMPORTED_MODULE_3__/* .issue */ .sn)(at, message)] };
    }
    const form = (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .publicEndpoint */ .l8)(protocol, endpoint);
    const masked = (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .withMaskedPassword */ .JE)(endpoint);
    const matches = masked === null ? [form] : [form, (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .publicEndpoint */ .l8)(protocol, masked)];
    return { recipient: { protocol, public: form, matches, sha256: (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(endpoint), from }, endpoint, issues: [] };
}


/***/ }),

/***/ 50986:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text),
/* harmony export */   s: () => (/* binding */ recipient)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17843);


const text = (pattern, words) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(pattern, { error: `must be ${words}` });
const EXACTLY_ONE = { oneOf: [{ required: ['endpoint'] }, { required: ['endpoint-env'] }, { required: ['endpoint-sha256'] }] };
const via = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .VIA */ .lv)
    .optional()
    .describe('How alerts must reach this recipient: sns, through a topic, or direct, as a target of the rule. Default: either.');
const keysOf = (protocol) => ({
    protocol: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(protocol),
    endpoint: text(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDPOINTS */ .Hr[protocol].shape, _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDPOINTS */ .Hr[protocol].words).optional(),
    'endpoint-env': text(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ENV_NAME */ .G1, 'the name of an environment variable, e.g. PAGER_URL')
        .optional()
        .describe('The environment variable that holds the endpoint: for secret URLs.'),
    'endpoint-sha256': text(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA256 */ .aD, 'the SHA-256 of the endpoint: 64 hex digits')
        .optional()
        .describe('The SHA-256 of the endpoint. It can be checked, but only a person can subscribe the endpoint.'),
});
const recipientOf = (protocol) => zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(keysOf(protocol)).meta(EXACTLY_ONE);
const eitherWay = (protocol) => zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...keysOf(protocol), via }).meta(EXACTLY_ONE);
const recipient = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('protocol', [
    recipientOf('email'),
    recipientOf('email-json'),
    recipientOf('http'),
    recipientOf('https'),
    recipientOf('sms'),
    eitherWay('sqs'),
    eitherWay('lambda'),
    eitherWay('firehose'),
    recipientOf('application'),
    recipientOf('kinesis'),
    recipientOf('logs'),
    recipientOf('api-destination'),
    recipientOf('chat'),
]);


/***/ }),

/***/ 88282:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ baselineJsonSchema),
  w: () => (/* binding */ baselineSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/baseline/schema/shapes.js
var shapes = __webpack_require__(17843);
// EXTERNAL MODULE: ./build/src/baseline/schema/recipient.js
var recipient = __webpack_require__(50986);
;// CONCATENATED MODULE: ./build/src/baseline/schema/canary.js



const canary = schemas/* strictObject */.rej({
    role: (0,recipient/* text */.Q)(shapes/* CANARY_ROLE */.az, 'a role under iam-alert-guard/, e.g. iam-alert-guard/canary').describe('The role that the canary changes. It is used for nothing else, and has no policy.'),
    probe: (0,recipient/* text */.Q)(shapes/* QUEUE_ARN */.mu, 'the ARN of an SQS queue')
        .optional()
        .describe('The queue in which the alert of the canary must arrive. It counts as a declared recipient.'),
    days: schemas/* int */.Whr('a whole number of days from 1 to 14')
        .min(1, 'a whole number of days from 1 to 14')
        .max(14, 'a whole number of days from 1 to 14')
        .default(14)
        .describe('Days after which it is a finding that no canary has arrived. Use twice the interval of your schedule.'),
})
    .optional()
    .describe('Allows the canary: one harmless change of this role, to see its alert arrive.');

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/src/baseline/schema/schema.js




const kmsKey = (0,recipient/* text */.Q)(shapes/* KMS_KEY */.cC, 'a KMS key: alias/NAME, a key id, or the ARN of either');
const eventPattern = schemas/* custom */.IeY(isFilledMapping, { error: 'must be an event pattern: a mapping such as {source: [aws.iam]}' })
    .meta({ type: 'object', minProperties: 1 });
function isFilledMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
const calls = schemas/* array */.YOg((0,recipient/* text */.Q)(shapes/* CALL */.XV, 'the name of an IAM call, e.g. iam:CreateUser or iam:Create*')).min(1);
const EVENT_SETS = ['iam-changes', 'iam-all'];
const events = schemas/* union */.KCZ([
    schemas/* enum */.k5n(EVENT_SETS),
    schemas/* strictObject */.rej({
        include: schemas/* union */.KCZ([schemas/* enum */.k5n(EVENT_SETS), calls])
            .default('iam-changes')
            .describe('A named set, or names and globs of IAM calls.'),
        exclude: schemas/* array */.YOg((0,recipient/* text */.Q)(shapes/* CALL */.XV, 'the name of an IAM call, e.g. iam:TagRole or iam:Tag*'))
            .default([])
            .describe('Names and globs of IAM calls that need not alert.'),
        except: schemas/* array */.YOg(eventPattern)
            .default([])
            .describe('Event patterns that need not alert, e.g. changes made by the deploy role. Shown in every report.'),
    }),
])
    .default('iam-changes')
    .describe('What must alert. iam-changes: every IAM call that mutates. iam-all: reads too.');
const managedBy = schemas/* enum */.k5n(['reconcile', 'elsewhere'])
    .default('reconcile')
    .describe('Who restores it. elsewhere: findings stay, steps become instructions for a person.');
const trail = schemas/* strictObject */.rej({
    name: (0,recipient/* text */.Q)(shapes/* TRAIL_NAME */.pT, "a trail's name, no ARN (3 to 128 letters, digits, periods, underscores, hyphens)")
        .optional()
        .describe('Without a name, any trail that records these calls is accepted, organization trails included.'),
    'home-region': (0,recipient/* text */.Q)(shapes/* REGION */.Zg, 'an AWS region, e.g. us-east-1')
        .optional()
        .describe('Where reconcile creates the trail. Default: the region in which IAM events arrive.'),
    'multi-region': schemas/* boolean */.zMY().default(true).describe('Does the trail record every region?'),
    'management-events': schemas/* enum */.k5n(['write', 'all'])
        .optional()
        .describe('write is enough for alerts on changes. Default: write, or all where `events` asks for reads.'),
    'global-service-events': schemas/* boolean */.zMY().default(true).describe('Does the trail record global services such as IAM?'),
    'log-file-validation': schemas/* boolean */.zMY()
        .optional()
        .describe('Digest files that prove the log was not changed. Checked only where declared.'),
    bucket: (0,recipient/* text */.Q)(shapes/* BUCKET */.j6, 'the name of an S3 bucket, not its ARN: 3 to 63 lower-case letters, digits, hyphens or periods')
        .optional()
        .describe('Reconcile creates bucket and bucket policy when it is named here and missing.'),
    'key-prefix': (0,recipient/* text */.Q)(shapes/* KEY_PREFIX */.nF, 'a key prefix: at most 200 characters, without a slash at the beginning').optional(),
    'kms-key': kmsKey.optional().describe('The key that encrypts the log files.'),
    organization: schemas/* boolean */.zMY().optional().describe('Is it a trail of the whole organization?'),
    'managed-by': managedBy,
})
    .prefault({})
    .describe('The CloudTrail trail.');
const RULE_STATES = ['ENABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'];
const rule = schemas/* strictObject */.rej({
    name: (0,recipient/* text */.Q)(shapes/* RULE_NAME */.XY, 'the name of a rule (1 to 64 letters, digits, ., _ or -), not its ARN')
        .optional()
        .describe('Without a name, all enabled rules that reach the recipients count together.'),
    bus: (0,recipient/* text */.Q)(shapes/* BUS */.rh, 'the name or ARN of an event bus').default('default'),
    state: schemas/* enum */.k5n(RULE_STATES)
        .optional()
        .describe('Default: ENABLED, or ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS where `events` asks for reads.'),
    pattern: eventPattern.optional().describe('The event pattern. Without it one is generated from `events`.'),
    message: schemas/* enum */.k5n(['raw', 'readable', 'chat'])
        .optional()
        .describe('Form of the alert. Default for what reconcile creates: readable if every recipient is email, email-json or sms, else raw.'),
    'dead-letter-queue': (0,recipient/* text */.Q)(shapes/* QUEUE */.a0, 'the name or ARN of a standard SQS queue').optional(),
    retry: schemas/* strictObject */.rej({
        attempts: schemas/* int */.Whr().min(0).max(185).optional(),
        'max-age-seconds': schemas/* int */.Whr().min(60).max(86400).optional(),
    })
        .optional()
        .describe('https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RetryPolicy.html'),
    'managed-by': managedBy,
})
    .prefault({})
    .describe('The EventBridge rule.');
const topic = schemas/* strictObject */.rej({
    name: (0,recipient/* text */.Q)(shapes/* TOPIC */.MX, 'the name or ARN of an SNS topic').optional(),
    'kms-key': kmsKey.optional().describe('The key that encrypts the topic.'),
    'managed-by': managedBy,
})
    .prefault({})
    .describe('The SNS topic.');
const reason = schemas/* string */.YjP().regex(/\S/, { error: 'must say why' }).max(1000);
const waiver = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,79}$/, { error: 'must be the id of a check, e.g. trail-encrypted' }),
    reason,
    expires: (0,recipient/* text */.Q)(shapes/* DATE */.vH, 'a date, e.g. 2027-03-31').describe('The last UTC day on which the waiver counts.'),
    resource: schemas/* string */.YjP()
        .min(1)
        .max(2048)
        .optional()
        .describe('Only findings about this resource. Default: every resource.'),
    unknown: schemas/* boolean */.zMY().default(false).describe('Does it cover `unknown` as well as `fail`?'),
});
const vouched = schemas/* strictObject */.rej({
    resource: (0,recipient/* text */.Q)(shapes/* ARN */.Ap, 'the ARN of one resource, without wildcards'),
    reason,
});
const baselineSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this file format.'),
    account: (0,recipient/* text */.Q)(shapes/* ACCOUNT */.u4, 'an AWS account id: 12 digits, in quotation marks')
        .optional()
        .describe('Any other account is refused. Reconcile in a workflow requires it.'),
    partition: schemas/* enum */.k5n(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'])
        .optional()
        .describe('Default: that of the region in use, else aws.'),
    organization: (0,recipient/* text */.Q)(shapes/* ORGANIZATION */.A_, 'the id of an organization, e.g. o-a1b2c3d4e5')
        .optional()
        .describe('The organization of the account. Conditions on aws:PrincipalOrgID in policies are evaluated with it.'),
    events,
    trail,
    rule,
    topic,
    alerts: schemas/* enum */.k5n(['named', 'noticed'])
        .default('named')
        .describe('named: an alert says which call it was. noticed: an alarm that only says that something changed will do.'),
    recipients: schemas/* array */.YOg(recipient/* recipient */.s)
        .min(1)
        .describe('Who must be alerted: over SNS, directly by a rule, or in a chat channel.'),
    'unexpected-recipients': schemas/* enum */.k5n(['fail', 'warn', 'allow'])
        .default('fail')
        .describe('How undeclared subscribers of an alerting topic are judged.'),
    elsewhere: schemas/* array */.YOg(vouched)
        .default([])
        .describe("Links in another account, proven by that account's own run, and links in this account that this tool cannot follow."),
    canary: canary,
    waivers: schemas/* array */.YOg(waiver).default([]).describe('Findings accepted for a time, each with a reason.'),
    runbook: (0,recipient/* text */.Q)(shapes/* WEB_URL */.r8, 'an http or https URL').optional().describe('Shown wherever action is needed.'),
    $schema: schemas/* string */.YjP().max(2048).optional().describe('Where editors find this schema. Nothing else reads it.'),
})
    .meta({
    title: 'iam-alert-guard baseline',
    description: 'How alerts about IAM changes must reach people: checked, planned and restored by iam-alert-guard.',
});
function baselineJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(baselineSchema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
}


/***/ }),

/***/ 17843:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ EXTERNAL_ID),
/* harmony export */   A_: () => (/* binding */ ORGANIZATION),
/* harmony export */   Ap: () => (/* binding */ ARN),
/* harmony export */   G1: () => (/* binding */ ENV_NAME),
/* harmony export */   Hr: () => (/* binding */ ENDPOINTS),
/* harmony export */   MX: () => (/* binding */ TOPIC),
/* harmony export */   Nd: () => (/* binding */ FILE_PATH),
/* harmony export */   VA: () => (/* binding */ ROLE_NAME),
/* harmony export */   XV: () => (/* binding */ CALL),
/* harmony export */   XY: () => (/* binding */ RULE_NAME),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   a0: () => (/* binding */ QUEUE),
/* harmony export */   aD: () => (/* binding */ SHA256),
/* harmony export */   az: () => (/* binding */ CANARY_ROLE),
/* harmony export */   cC: () => (/* binding */ KMS_KEY),
/* harmony export */   j6: () => (/* binding */ BUCKET),
/* harmony export */   lv: () => (/* binding */ VIA),
/* harmony export */   mu: () => (/* binding */ QUEUE_ARN),
/* harmony export */   nF: () => (/* binding */ KEY_PREFIX),
/* harmony export */   p5: () => (/* binding */ UNIT),
/* harmony export */   pT: () => (/* binding */ TRAIL_NAME),
/* harmony export */   r8: () => (/* binding */ WEB_URL),
/* harmony export */   rh: () => (/* binding */ BUS),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   vH: () => (/* binding */ DATE)
/* harmony export */ });
const PARTITION = 'aws[a-z-]*';
const REGION_NAME = '[a-z]{2,12}(?:-[a-z]{2,12}){1,3}-[0-9]{1,2}';
const ACCOUNT_ID = '[0-9]{12}';
const arn = (service, resource) => `arn:${PARTITION}:${service}:${REGION_NAME}:${ACCOUNT_ID}:${resource}`;
const whole = (...forms) => new RegExp(`^(?:${forms.join('|')})$`);
const ACCOUNT = whole(ACCOUNT_ID);
const ORGANIZATION = whole('o-[a-z0-9]{10,32}');
const REGION = whole(REGION_NAME);
const UNIT = whole('ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}', 'r-[0-9a-z]{4,32}');
const ROLE_NAME = whole('(?:[!-.0-9;-~]{1,127}/){0,8}[A-Za-z0-9+=,.@_-]{1,64}');
const EXTERNAL_ID = whole('[A-Za-z0-9_+=,.@:/-]{2,1224}');
const FILE_PATH = whole('[^\\u0000-\\u001f]{1,1024}');
const ARN = whole(`arn:${PARTITION}:[a-z0-9-]{1,40}:(?:${REGION_NAME})?:(?:${ACCOUNT_ID})?:[!-)+->@-~]{1,1024}`);
const TRAIL_NAME = whole('(?=.{3,128}$)[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*');
const RULE_NAME = whole('[A-Za-z0-9._-]{1,64}');
const BUS = whole('[A-Za-z0-9._/-]{1,256}', arn('events', 'event-bus/[A-Za-z0-9._/-]{1,256}'));
const TOPIC_NAME = '[A-Za-z0-9_-]{1,256}(?:\\.fifo)?';
const TOPIC = whole(TOPIC_NAME, arn('sns', TOPIC_NAME));
const QUEUE_NAME = '[A-Za-z0-9_-]{1,80}';
const QUEUE = whole(QUEUE_NAME, arn('sqs', QUEUE_NAME));
const QUEUE_ARN = whole(arn('sqs', QUEUE_NAME));
const CANARY_ROLE = whole('iam-alert-guard/[A-Za-z0-9_+=,.@-]{1,64}');
const KEY_ID = '(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})';
const ALIAS = 'alias/[A-Za-z0-9/_-]{1,250}';
const KMS_KEY = whole(KEY_ID, ALIAS, arn('kms', `key/${KEY_ID}`), arn('kms', ALIAS));
const BUCKET = whole('(?=.{3,63}$)(?!xn--|sthree-|amzn-s3-demo-)(?![0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+$)' +
    '(?!.*(?:-s3alias|--ol-s3|\\.mrap|--x-s3|--table-s3)$)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))*[a-z0-9]');
const KEY_PREFIX = whole('[!-.0-~][!-~]{0,199}');
const ENV_NAME = whole('[A-Za-z_][A-Za-z0-9_]{0,127}');
const SHA256 = whole('[0-9a-fA-F]{64}');
const WEB_URL = whole('https?://[!-~]{1,2048}');
const DATE = whole('[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2}))?');
const CALL = whole('[!-~]{1,128}');
const EMAIL = whole("(?=.{3,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z][A-Za-z0-9-]{1,62}");
const API_DESTINATION = '[A-Za-z0-9._-]{1,64}';
const ENDPOINTS = {
    email: { shape: EMAIL, words: 'an e-mail address' },
    'email-json': { shape: EMAIL, words: 'an e-mail address' },
    http: { shape: whole('http://[!-~]{1,2041}'), words: 'a URL that begins with http://' },
    https: { shape: whole('https://[!-~]{1,2040}'), words: 'a URL that begins with https://' },
    sms: { shape: whole('\\+[1-9][0-9]{6,14}'), words: 'a phone number in E.164 form, e.g. "+4915112345678"' },
    sqs: { shape: whole(arn('sqs', `${QUEUE_NAME}(?:\\.fifo)?`)), words: 'the ARN of an SQS queue' },
    lambda: {
        shape: whole(arn('lambda', 'function:[A-Za-z0-9_-]{1,64}(?::[A-Za-z0-9$_-]{1,128})?')),
        words: 'the ARN of a Lambda function',
    },
    firehose: {
        shape: whole(arn('firehose', 'deliverystream/[A-Za-z0-9._-]{1,64}')),
        words: 'the ARN of a Firehose delivery stream',
    },
    application: {
        shape: whole(arn('sns', 'endpoint/[A-Z_]{1,32}/[A-Za-z0-9._-]{1,256}/[0-9a-f-]{36}')),
        words: 'the ARN of an SNS platform endpoint',
    },
    kinesis: { shape: whole(arn('kinesis', 'stream/[A-Za-z0-9_.-]{1,128}')), words: 'the ARN of a Kinesis data stream' },
    logs: {
        shape: whole(arn('logs', 'log-group:[A-Za-z0-9_./#-]{1,512}(?::\\*)?')),
        words: 'the ARN of a CloudWatch Logs log group',
    },
    'api-destination': {
        shape: whole(API_DESTINATION, arn('events', `api-destination/${API_DESTINATION}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)),
        words: 'the name or ARN of an EventBridge API destination',
    },
    chat: {
        shape: whole(`arn:${PARTITION}:chatbot::${ACCOUNT_ID}:chat-configuration/[a-z-]{1,40}/[A-Za-z0-9_-]{1,128}`),
        words: 'the ARN of a chat configuration',
    },
};
const VIA = ['sns', 'direct'];


/***/ })

};
