/** Names of REST calls: the spelling rules use, and the API name of the calls this project makes. */

/** Operation names by method, for a path shape and a sub-resource. Only what the tool, its fixtures and its faults call. */
const S3_BUCKET: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {GET: 'ListObjects', HEAD: 'HeadBucket', PUT: 'CreateBucket', DELETE: 'DeleteBucket'},
  policy: {GET: 'GetBucketPolicy', PUT: 'PutBucketPolicy', DELETE: 'DeleteBucketPolicy'},
  policyStatus: {GET: 'GetBucketPolicyStatus'},
  publicAccessBlock: {GET: 'GetPublicAccessBlock', PUT: 'PutPublicAccessBlock', DELETE: 'DeletePublicAccessBlock'},
  requestPayment: {GET: 'GetBucketRequestPayment', PUT: 'PutBucketRequestPayment'},
  versioning: {GET: 'GetBucketVersioning', PUT: 'PutBucketVersioning'},
  lifecycle: {
    GET: 'GetBucketLifecycleConfiguration',
    PUT: 'PutBucketLifecycleConfiguration',
    DELETE: 'DeleteBucketLifecycle',
  },
  acl: {GET: 'GetBucketAcl', PUT: 'PutBucketAcl'},
  encryption: {GET: 'GetBucketEncryption', PUT: 'PutBucketEncryption', DELETE: 'DeleteBucketEncryption'},
  tagging: {GET: 'GetBucketTagging', PUT: 'PutBucketTagging', DELETE: 'DeleteBucketTagging'},
  location: {GET: 'GetBucketLocation'},
  ownershipControls: {GET: 'GetBucketOwnershipControls', PUT: 'PutBucketOwnershipControls'},
};
const S3_OBJECT: Readonly<Record<string, string>> = {
  GET: 'GetObject',
  HEAD: 'HeadObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
};
const LAMBDA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {GET: 'GetFunction', DELETE: 'DeleteFunction'},
  configuration: {GET: 'GetFunctionConfiguration', PUT: 'UpdateFunctionConfiguration'},
  policy: {GET: 'GetPolicy', POST: 'AddPermission', DELETE: 'RemovePermission'},
  aliases: {GET: 'GetAlias', POST: 'CreateAlias'},
  versions: {POST: 'PublishVersion'},
  'event-invoke-config': {GET: 'GetFunctionEventInvokeConfig', PUT: 'PutFunctionEventInvokeConfig'},
  concurrency: {
    GET: 'GetFunctionConcurrency',
    PUT: 'PutFunctionConcurrency',
    DELETE: 'DeleteFunctionConcurrency',
  },
};

/** Of services whose calls are told by method and path alone. */
const BY_PATH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  chatbot: {
    'POST /describe-slack-channel-configurations': 'DescribeSlackChannelConfigurations',
    'POST /list-ms-teams-channel-configurations': 'ListMicrosoftTeamsChannelConfigurations',
    'POST /describe-chime-webhook-configurations': 'DescribeChimeWebhookConfigurations',
  },
  notifications: {
    'GET /notification-configurations': 'ListNotificationConfigurations',
    'GET /event-rules': 'ListEventRules',
    'GET /channels': 'ListChannels',
    'GET /notification-hubs': 'ListNotificationHubs',
  },
  'notifications-contacts': {'GET /emailcontacts': 'ListEmailContacts'},
};

/** The call of such a service; undefined for any other service. */
export function actionByPath(service: string, method: string, url: string): RestName | undefined {
  const names = BY_PATH[service];
  if (names === undefined) return undefined;
  const {pathname, searchParams} = new URL(url, 'http://gateway');
  const op = `${method} ${pathname}`;
  return {op, action: names[op] ?? op, params: Object.fromEntries(searchParams)};
}

export interface RestName {
  readonly op: string;
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export function restAction(service: 's3' | 'lambda', method: string, url: string): RestName {
  const {pathname, searchParams} = new URL(url, 'http://gateway');
  searchParams.delete('x-id');
  const path = pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  const query = [...searchParams].map(([name, value]) => (value === '' ? name : `${name}=${value}`));
  const op = `${method} ${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
  const [first = '', ...others] = path.split('/').slice(1).map(decodePart);
  const params = Object.fromEntries(searchParams);
  if (service === 's3') {
    const key = others.join('/');
    return {op, action: s3Name(method, first, key, searchParams) ?? op, params: {...params, Bucket: first, Key: key}};
  }
  const functions = others[0] === 'functions' || first === 'functions';
  const [, name, part = ''] = first === 'functions' ? [first, ...others] : others;
  const action = !functions ? undefined : lambdaName(method, name, part);
  return {op, action: action ?? op, params: {...params, ...(name === undefined ? {} : {FunctionName: name})}};
}

function s3Name(method: string, bucket: string, key: string, query: URLSearchParams): string | undefined {
  if (bucket === '') return method === 'GET' ? 'ListBuckets' : undefined;
  if (key !== '') return S3_OBJECT[method];
  const part = Object.keys(S3_BUCKET).find((name) => name !== '' && query.has(name)) ?? '';
  return S3_BUCKET[part]?.[method];
}

function lambdaName(method: string, name: string | undefined, part: string): string | undefined {
  if (name === undefined) return method === 'POST' ? 'CreateFunction' : 'ListFunctions';
  return LAMBDA[part]?.[method];
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
