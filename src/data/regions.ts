/** Names of Regions, to tell a misspelled one from a new one. Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */

/** The part before the number. AWS adds numbers and names: one that is not listed is not wrong. */
const PLACES: readonly string[] = [
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

/** The Region that was meant, where letters of a known name have changed places; null where nothing looks wrong. */
export function regionMeant(region: string): string | null {
  const [, place = '', number = ''] = /^(.*)-(\d+)$/.exec(region) ?? [];
  if (PLACES.includes(place)) return null;
  const letters = sorted(place);
  const meant = PLACES.find((each) => sorted(each) === letters);
  return meant === undefined ? null : `${meant}-${number}`;
}

function sorted(text: string): string {
  return Array.from(text).sort().join('');
}
