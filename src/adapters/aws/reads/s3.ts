/** S3 reads of the log bucket: https://docs.aws.amazon.com/AmazonS3/latest/API/ */
import type {ReadTypes} from '../../../snapshot/reads.js';
import {dated, document, pick, required, tags, type ReaderOf} from './reading.js';
import {Malformed} from '../malformed.js';

type Reads = {
  readonly [
    O in
      | 's3:HeadBucket'
      | 's3:GetBucketPolicy'
      | 's3:GetPublicAccessBlock'
      | 's3:GetBucketAcl'
      | 's3:GetBucketRequestPayment'
      | 's3:GetBucketVersioning'
      | 's3:GetBucketLifecycleConfiguration'
      | 's3:GetBucketTagging'
  ]: ReaderOf<O>;
};

type Sizes = {readonly ObjectSizeLessThan?: number | undefined; readonly ObjectSizeGreaterThan?: number | undefined};

function sizesOf(filter: Sizes = {}): Sizes {
  return pick(filter, ['ObjectSizeLessThan', 'ObjectSizeGreaterThan']);
}

type LifecycleRule = ReadTypes['s3:GetBucketLifecycleConfiguration']['value'][number];

export const S3_READS: Reads = {
  async 's3:HeadBucket'({clients, read, options}) {
    const client = await clients.get('s3', read.region);
    const {HeadBucketCommand} = await clients.sdk.s3();
    const out = await client.send(new HeadBucketCommand(read.params), options);
    // There is no body to look at: any web server says 200. S3 names the bucket's region, and each request.
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
    required(out.BucketRegion ?? out.$metadata.requestId, 'x-amz-bucket-region');
    return true;
  },

  async 's3:GetBucketPolicy'({clients, read, options}) {
    const client = await clients.get('s3', read.region);
    const {GetBucketPolicyCommand} = await clients.sdk.s3();
    const out = await client.send(new GetBucketPolicyCommand(read.params), options);
    return document(out.Policy, 'Policy');
  },

  async 's3:GetPublicAccessBlock'({clients, read, options}) {
    const client = await clients.get('s3', read.region);
    const {GetPublicAccessBlockCommand} = await clients.sdk.s3();
    const {PublicAccessBlockConfiguration: block} = await client.send(
      new GetPublicAccessBlockCommand(read.params),
      options,
    );
    if (block === undefined) throw new Malformed('PublicAccessBlockConfiguration');
    return pick(block, ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets']);
  },

  async 's3:GetBucketAcl'({clients, read, options}) {
    const client = await clients.get('s3', read.region);
    const {GetBucketAclCommand} = await clients.sdk.s3();
    const {Owner, Grants} = await client.send(new GetBucketAclCommand(read.params), options);
    return {
      ...(Owner?.ID === undefined ? {} : {Owner: Owner.ID}),
      Grants: required(Grants, 'Grants').map(({Grantee, Permission}) => ({
        ...(Grantee === undefined ? {} : pick(Grantee, ['ID', 'URI'])),
        ...(Permission === undefined ? {} : {Permission}),
      })),
    };
  },

  async 's3:GetBucketRequestPayment'({clients, read, options}) {
    const client = await clients.get('s3', read.region);
    const {GetBucketRequestPaymentCommand} = await clients.sdk.s3();
    const out = await client.send(new GetBucketRequestPaymentCommand(read.params), options);
    return required(out.Payer, 'Payer');
  },

  async 's3:GetBucketTagging'({clients, read, options}) {
    const client = await clients.get('s3', read.region);
    const {GetBucketTaggingCommand} = await clients.sdk.s3();
    const out = await client.send(new GetBucketTaggingCommand(read.params), options);
    return tags(required(out.TagSet, 'TagSet'));
  },

  async 's3:GetBucketVersioning'({clients, read, options}) {
    const client = await clients.get('s3', read.region);
    const {GetBucketVersioningCommand} = await clients.sdk.s3();
    const out = await client.send(new GetBucketVersioningCommand(read.params), options);
    return pick(out, ['Status', 'MFADelete']);
  },

  async 's3:GetBucketLifecycleConfiguration'({clients, read, options}) {
    const client = await clients.get('s3', read.region);
    const {GetBucketLifecycleConfigurationCommand} = await clients.sdk.s3();
    const out = await client.send(new GetBucketLifecycleConfigurationCommand(read.params), options);
    return required(out.Rules, 'Rules').map((rule): LifecycleRule => {
      // Rules of before filters have it beside them.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      const prefix = rule.Filter?.Prefix ?? rule.Filter?.And?.Prefix ?? rule.Prefix;
      const tagged = rule.Filter?.Tag !== undefined || (rule.Filter?.And?.Tags ?? []).length > 0;
      return {
        ...pick(rule, ['ID', 'Status']),
        ...(prefix === undefined ? {} : {Prefix: prefix}),
        ...(rule.Expiration?.Days === undefined ? {} : {ExpirationDays: rule.Expiration.Days}),
        ...dated('ExpirationDate', rule.Expiration?.Date),
        ...(tagged ? {Tagged: true} : {}),
        ...pick({...rule.Filter?.And, ...sizesOf(rule.Filter)}, ['ObjectSizeLessThan', 'ObjectSizeGreaterThan']),
      };
    });
  },
};
