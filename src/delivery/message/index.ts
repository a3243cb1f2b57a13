/**
 * `delivery/message/` answers what a target makes of an event, and what its receiver shows of it.
 *
 * What a rule target makes of an event before it goes on, whether that tells people anything, and what this tool writes itself.
 */
export {chatShows, isChatEndpoint} from './chat/chat.js';
export {chatTransformer, readableTransformer} from './template/compose.js';
export type {ComposeOptions} from './template/compose.js';
export {filterBehindTemplate} from './filter/filter.js';
export {FACETS, judgeInput} from './judge.js';
export type {Extent, Facet, InputVerdict, LostEvent} from './judge.js';
export {inputLimits} from './limits.js';
export {categoryOf, isManagementEvent, onlyReads, withReadOnly} from './read-only.js';
export {eventOfRecord, recordsIn} from './record.js';
export {otherThanJson} from './template/payload.js';
export {renderInput, sendsEventItself} from './template/render.js';
export type {Event, Rendering, TargetInput} from './template/render.js';
export {survivalOf} from './template/survival.js';
export type {EventFields, Survival} from './template/survival.js';
export {NO_ACCOUNT, SAMPLE_EVENTS, sampleEvents} from './samples.js';
export type {Sample, SampleOf, Shape} from './samples.js';
export {judgeHandover, namedTwice, notShown, type HandoverVerdict} from './handover.js';
export {receiverOf, sentTwice, type Handover} from './receiver/receiver.js';
