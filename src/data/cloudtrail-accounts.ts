/**
 * The accounts in whose names CloudTrail wrote log files before it had a name as a service. A bucket policy that names them lets it deliver
 * from the Regions that they stand for, and from no other
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-supported-regions.html lists Region and account; the example of the
 * bucket policy with these principals is on
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html). The Terraform provider keeps the
 * Regions of later years and of other partitions (`aws_cloudtrail_service_account`).
 */
export const CLOUDTRAIL_ACCOUNTS: Readonly<Record<string, string>> = {
  'ap-northeast-1': '216624486486',
  'ap-northeast-2': '492519147666',
  'ap-northeast-3': '765225791966',
  'ap-south-1': '977081816279',
  'ap-southeast-1': '903692715234',
  'ap-southeast-2': '284668455005',
  'ca-central-1': '819402241893',
  'cn-north-1': '193415116832',
  'cn-northwest-1': '681348832753',
  'eu-central-1': '035351147821',
  'eu-north-1': '829690693026',
  'eu-south-1': '669305197877',
  'eu-west-1': '859597730677',
  'eu-west-2': '282025262664',
  'eu-west-3': '262312530599',
  'me-south-1': '034638983726',
  'sa-east-1': '814480443879',
  'us-east-1': '086441151436',
  'us-east-2': '475085895292',
  'us-gov-east-1': '608710470296',
  'us-gov-west-1': '608710470296',
  'us-west-1': '388731089494',
  'us-west-2': '113285607260',
};
