/**
 * A pull request must not fail over a case that it did not touch, so properties run with one seed. `PROPERTY_SEED=any` draws a new one;
 * the nightly workflow does. fast-check prints the seed and the path of a failure: put the seed here to see it again.
 */
import fc from 'fast-check';

const wish = process.env['PROPERTY_SEED'] ?? '20261123';
if (wish !== 'any') fc.configureGlobal({...fc.readConfigureGlobal(), seed: Number(wish)});
