/** API destinations and connections. What is a password in them is left here: neither is kept. */
import {publicDestination} from '../../../snapshot/endpoint.js';
import {pick, required, type ReaderOf} from './reading.js';

type Reads = {readonly [O in 'events:DescribeApiDestination' | 'events:DescribeConnection']: ReaderOf<O>};

export const API_DESTINATION_READS: Reads = {
  async 'events:DescribeApiDestination'({clients, read, options}) {
    const client = await clients.get('events', read.region);
    const {DescribeApiDestinationCommand} = await clients.sdk.events();
    const out = await client.send(new DescribeApiDestinationCommand(read.params), options);
    const endpoint = required(out.InvocationEndpoint, 'InvocationEndpoint');
    return {
      Name: required(out.Name, 'Name'),
      ApiDestinationArn: required(out.ApiDestinationArn, 'ApiDestinationArn'),
      ApiDestinationState: required(out.ApiDestinationState, 'ApiDestinationState'),
      ConnectionArn: required(out.ConnectionArn, 'ConnectionArn'),
      HttpMethod: required(out.HttpMethod, 'HttpMethod'),
      InvocationEndpoint: publicDestination(endpoint),
      Wildcards: endpoint.split('*').length - 1,
    };
  },

  async 'events:DescribeConnection'({clients, read, options}) {
    const client = await clients.get('events', read.region);
    const {DescribeConnectionCommand} = await clients.sdk.events();
    const out = await client.send(new DescribeConnectionCommand(read.params), options);
    const added = out.AuthParameters?.InvocationHttpParameters?.BodyParameters ?? [];
    return {
      Name: required(out.Name, 'Name'),
      ConnectionArn: required(out.ConnectionArn, 'ConnectionArn'),
      ConnectionState: required(out.ConnectionState, 'ConnectionState'),
      ...pick(out, ['StateReason', 'AuthorizationType', 'KmsKeyIdentifier']),
      BodyParameters: added.map(({Key}) => required(Key, 'Key')).sort(),
    };
  },
};
