/** What a report says about all Regions and all changes rests on the account and on the baseline, not on the findings. */
import {expect, it} from '@jest/globals';
import {deliveryBlock} from '../../../src/delivery/views/report-block.js';
import type {Extent} from '../../../src/report/model/extent.js';
import {refuse} from '../../support/resources.js';
import {proofOf, world, type World} from '../../support/world.js';

const extent = (change: (account: World) => void = () => undefined, baseline: object = {}): Extent =>
  deliveryBlock(proofOf(world(change), {baseline: baseline as never})).extent!;
const oneRegion = (account: World): void => void (account.trails[0]!.trail.IsMultiRegionTrail = false);

it('nothing is left out by default, and a multi-Region trail covers all Regions', () => {
  const whole = {leftOut: [], policiesLeftOut: false, allRegions: true};
  expect(extent(undefined, {events: 'iam-changes'})).toMatchObject({...whole, excepted: 0});
});

it('a trail of one Region does not, also where the baseline asks for no more', () => {
  expect(extent(oneRegion, {trail: {name: 'org-main', 'multi-region': false}}).allRegions).toBe(false);
  expect(extent((account) => refuse(account, 'cloudtrail:DescribeTrails')).allRegions).toBeNull();
});

it('calls that events does not ask for are left out, policies only where those are', () => {
  const only = extent(undefined, {events: {include: ['iam:CreateUser'], exclude: [], except: []}});
  expect(only.leftOut).toContain('iam:AttachRolePolicy');
  expect(only.policiesLeftOut).toBe(true);
  const tags = extent(undefined, {events: {include: 'iam-changes', exclude: ['iam:TagRole'], except: []}});
  expect(tags).toMatchObject({leftOut: ['iam:TagRole'], policiesLeftOut: false});
});
