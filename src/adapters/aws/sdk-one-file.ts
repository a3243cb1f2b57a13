/** The Action's loader: `webpackMode: eager` keeps the code in the one file and still runs it only when first imported. */
import type {Sdk} from './sdk.js';

export const sdk: Sdk = {
  cloudtrail: () => import(/* webpackMode: "eager" */ '@aws-sdk/client-cloudtrail'),
  cloudwatch: () => import(/* webpackMode: "eager" */ '@aws-sdk/client-cloudwatch'),
  events: () => import(/* webpackMode: "eager" */ '@aws-sdk/client-eventbridge'),
  iam: () => import(/* webpackMode: "eager" */ '@aws-sdk/client-iam'),
  kms: () => import(/* webpackMode: "eager" */ '@aws-sdk/client-kms'),
  lambda: () => import(/* webpackMode: "eager" */ '@aws-sdk/client-lambda'),
  s3: () => import(/* webpackMode: "eager" */ '@aws-sdk/client-s3'),
  sns: () => import(/* webpackMode: "eager" */ '@aws-sdk/client-sns'),
  sqs: () => import(/* webpackMode: "eager" */ '@aws-sdk/client-sqs'),
  sts: () => import(/* webpackMode: "eager" */ '@aws-sdk/client-sts'),
};
