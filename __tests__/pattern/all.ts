/**
 * Every test of the pattern library as one file, for `stryker-runner.mjs`. The first test that fails ends the run of a mutant, so what is
 * quick and literal comes first.
 */
import './words.test.js';
import './json.test.js';
import './members.test.js';
import './address.test.js';
import './automaton.test.js';
import './cells.test.js';
import './boxes.test.js';
import './witness.test.js';
import './envelope.test.js';
import './parse.test.js';
import './decide.test.js';
import './coverage.test.js';
import './lint.test.js';
import './generate.test.js';
import './filter-policy.test.js';
import './command.test.js';
import './match.test.js';
import './set.test.js';
import '../conformance/event-patterns.test.js';
import './fuzz.test.js';
import './decide-random.test.js';
