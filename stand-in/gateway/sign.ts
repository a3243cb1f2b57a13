/** Signs a request anew after its body was changed: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
import {createHash, createHmac} from 'node:crypto';
import type {IncomingHttpHeaders} from 'node:http';
import type {WireRequest} from './call.js';

/** The headers for `body` in place of the request's own. For requests without a query, as those of the JSON services are. */
export function signAgain(request: WireRequest, body: Buffer, secret: string): IncomingHttpHeaders {
  const {authorization = ''} = request.headers;
  const scope = part(authorization, 'Credential=').split('/').slice(1);
  const [date = '', region = '', service = ''] = scope;
  const signedHeaders = part(authorization, 'SignedHeaders=');
  const headers = {...request.headers};
  const bodyHash = sha256(body);
  if (headers['x-amz-content-sha256'] !== undefined) headers['x-amz-content-sha256'] = bodyHash;
  if (headers['content-length'] !== undefined) headers['content-length'] = String(body.length);
  const canonicalHeaders = signedHeaders.split(';').map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  const canonical = [request.method, request.url, '', canonicalHeaders.join(''), signedHeaders, bodyHash].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope.join('/'), sha256(Buffer.from(canonical))].join(
    '\n',
  );
  let key: Buffer = Buffer.from(`AWS4${secret}`);
  for (const step of [date, region, service, 'aws4_request']) key = hmac(key, step);
  const signature = hmac(key, toSign).toString('hex');
  const end = authorization.indexOf('Signature=');
  return {...headers, authorization: `${authorization.slice(0, end)}Signature=${signature}`};
}

function part(authorization: string, name: string): string {
  const start = authorization.indexOf(name);
  return start < 0 ? '' : (authorization.slice(start + name.length).split(',')[0] ?? '').trim();
}

function sha256(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
