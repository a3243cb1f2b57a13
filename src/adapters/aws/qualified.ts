/**
 * A function by its ARN, with or without version or alias, as the calls that take both apart
 * (https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html, `Qualifier`).
 */
export function qualified(arn: string): {readonly FunctionName: string; readonly Qualifier?: string} {
  const parts = arn.split(':');
  const [FunctionName, Qualifier] = [parts.slice(0, 7).join(':'), parts[7]];
  return Qualifier === undefined ? {FunctionName} : {FunctionName, Qualifier};
}
