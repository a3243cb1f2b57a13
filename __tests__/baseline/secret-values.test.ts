/** The URL of a webhook is a password, and people put it where it does not belong: no message about the file may repeat it. */
import {describe, expect, it} from '@jest/globals';
import {parseBaseline} from '../../src/baseline/parse.js';
import {quote, withoutSecrets} from '../../src/baseline/file/text.js';
import {sha256Hex} from '../../src/snapshot/endpoint.js';

const SECRET = 'T0SECRETPATH';
const URLS = [
  `https://hooks.example.com/services/${SECRET}`,
  `https://user:${SECRET}@hooks.example.com/`,
  `https://hooks.example.com?token=${SECRET}`,
  `HTTPS://hooks.example.com/${SECRET}`,
  `https:/hooks.example.com/${SECRET}`,
  `https:\\\\\\\\hooks.example.com\\\\${SECRET}`,
  `https://bad host/${SECRET}`,
  `//hooks.example.com/${SECRET}`,
  `hooks.example.com/services/${SECRET}`,
  `hooks.example.com:8443/${SECRET}`,
  `user:${SECRET}@hooks.example.com/services`,
  `ftp://files.example.com/${SECRET}`,
  `see https://hooks.example.com/${SECRET} there`,
  `https:\\/\\/hooks.example.com\\/${SECRET}`,
];

const MAIL = 'recipients: [{protocol: email, endpoint: a@example.com}]';
const PLACES: Readonly<Record<string, (url: string) => string>> = {
  'an entry of recipients': (url) => `version: 1\nrecipients: ["${url}"]\n`,
  recipients: (url) => `version: 1\nrecipients: "${url}"\n`,
  endpoint: (url) => `version: 1\nrecipients: [{protocol: sqs, endpoint: "${url}"}]\n`,
  'endpoint-env': (url) => `version: 1\nrecipients: [{protocol: https, endpoint-env: "${url}"}]\n`,
  'endpoint-sha256': (url) => `version: 1\nrecipients: [{protocol: https, endpoint-sha256: "${url}"}]\n`,
  protocol: (url) => `version: 1\nrecipients: [{protocol: "${url}", endpoint: a@example.com}]\n`,
  'a key': (url) => `version: 1\n${MAIL}\n"${url}": 1\n`,
  'a key further down': (url) => `version: 1\n${MAIL}\ntopic: {"${url}": {"${url}": 1}}\n`,
  'a key that stands twice': (url) => `version: 1\n${MAIL}\ntopic: {"${url}": 1, "${url}": 2}\n`,
  version: (url) => `version: "${url}"\n${MAIL}\n`,
  'the whole file': (url) => `"${url}"\n`,
  'no string at all': (url) => `version: 1\n${MAIL}\ntopic: {name: 'a' "${url}"}\n`,
  'a tag': (url) => `version: 1\n${MAIL}\ntopic: !<${url.replaceAll(/[\\ ]/g, '')}> {}\n`,
  runbook: (url) => `version: 1\n${MAIL}\nrunbook: "x${url}"\n`,
  topic: (url) => `version: 1\n${MAIL}\ntopic: {name: "${url}"}\n`,
  'a call': (url) => `version: 1\n${MAIL}\nevents: {include: ["${url}"]}\n`,
  'a check': (url) => `version: 1\n${MAIL}\nwaivers: [{check: "${url}", reason: x, expires: 2027-01-01}]\n`,
  'a date': (url) => `version: 1\n${MAIL}\nwaivers: [{check: x, reason: x, expires: "${url}"}]\n`,
  'a resource': (url) => `version: 1\n${MAIL}\nelsewhere: [{resource: "${url}", reason: x}]\n`,
  'a pattern': (url) => `version: 1\n${MAIL}\nrule: {pattern: {"${url}": "${url}"}}\n`,
  'an operator': (url) => `version: 1\n${MAIL}\nrule: {pattern: {source: [{"${url}": 1}]}}\n`,
};

describe.each(Object.entries(PLACES))('a secret URL as %s', (_, file) => {
  it.each(URLS)('%s is in no message', (url) => {
    const parsed = parseBaseline(file(url), 'b.yml', {env: () => undefined, checks: ['trail-encrypted']});
    const said = parsed.ok ? parsed.warnings : parsed.problems;
    expect(parsed.ok ? ['accepted'] : said).not.toEqual([]);
    expect(JSON.stringify(said)).not.toContain(SECRET);
  });
});

describe('a value in a message', () => {
  it('keeps of a URL what tells two apart', () => {
    const url = `https://hooks.example.com/${SECRET}`;
    const digest = sha256Hex(url).slice(0, 12);
    expect(quote(url)).toBe(`"https://hooks.example.com#${digest}"`);
    expect(quote(withoutSecrets(url))).toBe(`"https://hooks.example.com#${digest}"`);
    expect(withoutSecrets(`see ${url}`)).toBe(`see https://hooks.example.com#${digest}`);
    expect(withoutSecrets('AKIAIOSFODNN7EXAMPLE')).toMatch(/^#[0-9a-f]{12}$/);
  });

  it.each([
    'wirte',
    'https://example.com',
    'arn:aws:iam::111122223333:role/service-role/deploy',
    'alias/iam-alerts',
    'secops@example.com',
    'logs/iam',
    '1:20',
    'a.b.c',
  ])('%s stays as it is', (text) => expect(withoutSecrets(text)).toBe(text));
});
