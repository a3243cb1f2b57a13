/** An account to break: what it may hold (`resources.ts`) and the healthy one (`healthy.ts`). */
export * from './resources.js';
export {healthyAccount} from './healthy.js';
