/** What a person does where the connection of an API destination is gone. */
import {awsCommand} from '../../command.js';
import {todo, type Remedy} from '../end.js';

/**
 * A connection cannot be authorized again when it is gone, and the destination names the one that is.
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateConnection.html
 */
export function connectAgain(region: string, connection: string, destination: string): Remedy {
  const make = awsCommand('events create-connection', region, {
    name: connection,
    'authorization-type': 'API_KEY|BASIC|OAUTH_CLIENT_CREDENTIALS',
    'auth-parameters': 'file://auth.json',
  });
  const use = awsCommand('events update-api-destination', region, {
    name: destination,
    'connection-arn': 'CONNECTION_ARN',
  });
  const words = 'Create the connection, and let the API destination use it. The first command prints its ARN:';
  return todo('CreateConnection', `${words}\n  ${make}\n  ${use}`);
}
