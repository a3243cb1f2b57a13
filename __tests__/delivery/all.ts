/** The tests of the hops and of coverage as one file, for mutation testing (`stryker.delivery.config.mjs`); what is quick comes first. */
import './message/filter.test.js';
import './message/judge.test.js';
import './message/render.test.js';
import './views/trace.test.js';
import '../proof/blame.test.js';
import '../proof/forwarding.test.js';
import '../proof/serving.test.js';
import '../proof/elsewhere.test.js';
import '../proof/healthy-variants.test.js';
import '../checks/target.test.js';
import '../checks/subscription.test.js';
import '../checks/topic.test.js';
import '../checks/log-bucket.test.js';
import '../accounts/accounts.test.js';
import '../properties/metamorphic.test.js';
