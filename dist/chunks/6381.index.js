export const id = 6381;
export const ids = [6381];
export const modules = {

/***/ 27:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ regionMeant)
/* harmony export */ });
const PLACES = [
    ...['us-east', 'us-west', 'us-gov-east', 'us-gov-west', 'ca-central', 'ca-west', 'mx-central', 'sa-east'],
    ...[
        'eu-central',
        'eu-west',
        'eu-north',
        'eu-south',
        'eusc-de-east',
        'il-central',
        'me-central',
        'me-south',
        'af-south',
    ],
    ...['ap-east', 'ap-south', 'ap-northeast', 'ap-southeast', 'cn-north', 'cn-northwest'],
];
function regionMeant(region) {
    const [, place = '', number = ''] = /^(.*)-(\d+)$/.exec(region) ?? [];
    if (PLACES.includes(place))
        return null;
    const letters = sorted(place);
    const meant = PLACES.find((each) => sorted(each) === letters);
    return meant === undefined ? null : `${meant}-${number}`;
}
function sorted(text) {
    return Array.from(text).sort().join('');
}


/***/ }),

/***/ 26381:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessRequest: () => (/* binding */ accessRequest)
/* harmony export */ });
/* harmony import */ var _data_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80193);


const ROLE_ARN = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
const REGION = /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
function accessRequest(raw) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw);
    const [profile, region] = [read.text('profile'), read.text('region')];
    const [role, externalId] = [read.text('assume-role'), read.text('external-id')];
    if (region !== null && !REGION.test(region))
        read.wrong('region', region, 'it must be an AWS Region, e.g. us-east-1');
    const meant = region === null ? null : (0,_data_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionMeant */ .G)(region);
    if (meant !== null)
        read.wrong('region', region ?? '', `there is no such Region; did you mean ${meant}?`);
    if (role !== null && !ROLE_ARN.test(role))
        read.wrong('assume-role', role, 'it must be the ARN of a role, e.g. arn:aws:iam::111122223333:role/NAME');
    if (externalId !== null && !EXTERNAL_ID.test(externalId))
        read.problems.push('--external-id: it must be 2 to 1,224 letters, digits or characters of _+=,.@:/-');
    if (externalId !== null && role === null)
        read.problems.push('--external-id is used with --assume-role only');
    read.done();
    return { profile, region, assume: role === null ? null : { role, externalId } };
}


/***/ }),

/***/ 80193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lv: () => (/* binding */ asInput),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   tu: () => (/* binding */ redactOf),
/* harmony export */   v0: () => (/* binding */ asFlag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30105);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26271);



const asFlag = (name) => `--${name}`;
const asInput = (name) => name;
class Reader {
    raw;
    spelt;
    problems = [];
    constructor(raw, spelt = asFlag) {
        this.raw = raw;
        this.spelt = spelt;
    }
    text(name) {
        const value = this.raw[name];
        const [last] = Array.isArray(value) ? value.slice(-1) : [value];
        return typeof last === 'string' && last.trim() !== '' ? last.trim() : null;
    }
    list(name) {
        const value = this.raw[name];
        const items = typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? value : [];
        return items.map((item) => item.trim()).filter((item) => item !== '');
    }
    oneOf(name, allowed, fallback) {
        const value = this.text(name);
        if (value === null)
            return fallback;
        const found = allowed.find((each) => each === value);
        if (found === undefined) {
            const near = (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(value, allowed);
            const meant = near === null || near === 'never' ? '' : `; did you mean ${near}?`;
            this.wrong(name, value, `it must be one of ${allowed.join(', ')}${meant}`);
        }
        return found ?? fallback;
    }
    flag(name, fallback) {
        const value = this.raw[name];
        if (typeof value === 'boolean')
            return value;
        const text = this.text(name);
        if (text === null)
            return fallback;
        const meant = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanOf */ .SF)(text);
        if (meant !== null)
            return meant;
        this.wrong(name, text, 'it must be true or false');
        return fallback;
    }
    now(name) {
        const text = this.text(name);
        if (text === null)
            return null;
        const instant = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(text);
        if (instant === null)
            this.wrong(name, text, 'it must be a time as in RFC 3339, e.g. 2026-11-23T09:00:00Z');
        return instant;
    }
    account() {
        const account = this.text('account');
        if (account !== null && !/^\d{12}$/.test(account))
            this.wrong('account', account, 'it must be 12 digits');
        return account;
    }
    redact() {
        const { value, problem } = redactOf(this.raw, this.spelt);
        if (problem !== null)
            this.problems.push(problem);
        return value;
    }
    wrong(name, value, why) {
        this.problems.push(`${this.spelt(name)} is ${JSON.stringify(value)}: ${why}`);
    }
    whole(name, fallback, most) {
        const text = this.text(name);
        if (text === null)
            return fallback;
        const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
        if (value < 1 || value > most)
            this.wrong(name, text, `it must be a whole number from 1 to ${String(most)}`);
        return value;
    }
    duration(name, fallback, least = 0) {
        const text = this.text(name);
        if (text === null)
            return fallback;
        const milliseconds = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text);
        if (milliseconds === null)
            this.wrong(name, text, 'it must be a duration, e.g. 90s or 15m');
        else if (milliseconds > _values_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_DURATION */ .Qk)
            this.wrong(name, text, 'it must be at most 24h');
        else if (milliseconds < least)
            this.wrong(name, text, 'it must be longer than 0');
        return milliseconds ?? fallback;
    }
    done() {
        if (this.problems.length === 0)
            return;
        const problems = this.problems.map((message) => ({ path: '', line: 0, column: 0, message, hint: null }));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(this.problems.join('; '), 'usage', problems);
    }
}
function redactOf(raw, spelt = asFlag) {
    const given = raw['redact'];
    const text = typeof given === 'string' ? given.trim() : '';
    if (text === '' || text === 'auto')
        return { value: 'auto', problem: null };
    const meant = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanOf */ .SF)(text);
    if (meant !== null)
        return { value: meant ? 'true' : 'false', problem: null };
    return {
        value: 'auto',
        problem: `${spelt('redact')} is ${JSON.stringify(text)}: it must be ${spelt === asFlag ? 'true or false' : 'one of auto, true, false'}`,
    };
}


/***/ }),

/***/ 26271:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qk: () => (/* binding */ LONGEST_DURATION),
/* harmony export */   SF: () => (/* binding */ booleanOf)
/* harmony export */ });
function booleanOf(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    return ['false', 'False', 'FALSE'].includes(text) ? false : null;
}
const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:[Zz]|[+-](\d{2}):(\d{2}))$/;
function instantOf(text) {
    const parts = RFC_3339.exec(text);
    if (parts === null)
        return null;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
    const [offsetHour, offsetMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return null;
    const last = new Date(0);
    last.setUTCFullYear(year, month, 0);
    if (month < 1 || month > 12 || day < 1 || day > last.getUTCDate())
        return null;
    const leap = second === 60;
    const time = Date.parse(text.toUpperCase().replace(/:60(?=[.Z+-])/, ':59'));
    return Number.isNaN(time) ? null : new Date(time + (leap ? 1000 : 0)).toISOString();
}
const LONGEST_DURATION = 24 * 3_600_000;
function parseDuration(text) {
    const match = /^(\d{1,6})(ms|s|m|h)?$/.exec(text);
    if (match === null)
        return null;
    const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[(match[2] ?? 's')];
    return Number(match[1]) * unit;
}
function wholeSeconds(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}


/***/ })

};
