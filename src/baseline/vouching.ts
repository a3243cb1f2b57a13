/**
 * Kinds of resources that no model of this tool reaches, so that the baseline may vouch for them also where they are of the checked account
 * (contract, section 5): a Custom Event Bus, and what belongs to User Notifications. For everything else of that account `elsewhere` is no
 * word: it is looked at.
 */
export function isBeyondModels(arn: string): boolean {
  const [, , service = '', , , resource = ''] = arn.split(':');
  return (service === 'events' && resource.startsWith('event-busv2/')) || service.startsWith('notifications');
}
