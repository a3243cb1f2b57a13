import {defineCheck, type Outcome} from '../check.js';
import {EXAMPLE} from '../shared/examples/account.js';
import {confirmedSubscriptions, nameOfRecipient} from '../shared/recipients.js';

/** Subscribers who get a link to unsubscribe that a person can follow. */
const WITH_LINK: ReadonlySet<string> = new Set(['email', 'email-json']);

export const check = defineCheck({
  id: 'subscription-unsubscribe',
  title: 'A subscription cannot be ended by a link',
  hop: 'subscription',
  severity: 'low',
  rationale:
    'Every mail carries a link that ends its subscription, without credentials. Anyone who gets a forwarded mail, or reads the mailing list, can ' +
    'silence the recipient, unless the subscription was confirmed with AuthenticateOnUnsubscribe.',
  remediation: {
    console: 'This is not possible in the console: confirm on the command line.',
    cli: {
      say: 'A confirmation cannot be changed. Unsubscribe the address, subscribe it again, and confirm with the token of the new mail:',
      run: [
        'aws sns unsubscribe --subscription-arn SUBSCRIPTION_ARN',
        'aws sns subscribe --topic-arn TOPIC_ARN --protocol email --notification-endpoint ADDRESS',
        'aws sns confirm-subscription --topic-arn TOPIC_ARN --token TOKEN --authenticate-on-unsubscribe true',
      ],
      note: 'Until it is confirmed, nobody is alerted at this address.',
    },
    terraform: 'This is not possible in Terraform: confirm on the command line.',
  },
  by: 'human',
  reads: ['sns:GetSubscriptionAttributes'],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html',
    'https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html',
  ],
  good: {says: 'The confirmation was authenticated.'},
  bad: {
    says: 'Confirmed by the link in the mail.',
    edits: [
      {
        read: 'sns:GetSubscriptionAttributes',
        where: EXAMPLE.emailSubscription,
        patch: {ConfirmationWasAuthenticated: 'false'},
      },
    ],
  },
  evaluate(proof) {
    return confirmedSubscriptions(proof).flatMap(({subscription, recipient, about}): Outcome[] => {
      const {attributes, row} = subscription;
      const authenticated = attributes?.['ConfirmationWasAuthenticated'];
      if (authenticated === undefined || !WITH_LINK.has(row.Protocol)) return [];
      const name = nameOfRecipient(recipient);
      if (authenticated === 'true')
        return [{...about, status: 'pass', message: `Ending the subscription of ${name} requires credentials.`}];
      const message = `Anyone who has one alert to ${name} can end its subscription by the link in it: the confirmation was not authenticated.`;
      return [{...about, status: 'fail', observed: authenticated, message}];
    });
  },
});
