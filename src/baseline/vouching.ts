/**
 * Kinds of resources that no model of this tool reaches, so that the baseline may vouch for them also where they are of the checked account
 * (contract, section 5): a Custom Event Bus, what belongs to User Notifications, and what the receiving end of an API destination does. For everything else of that account `elsewhere` is no
 * word: it is looked at.
 */
export function isBeyondModels(arn: string): boolean {
  const [, , service = '', , , resource = ''] = arn.split(':');
  if (service === 'events') return resource.startsWith('event-busv2/') || resource.startsWith('api-destination/');
  return service.startsWith('notifications');
}
