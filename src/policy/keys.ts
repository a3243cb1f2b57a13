import type {KeyValue, RequestContext} from './model.js';

/** What the request says of a condition key: names compare without regard to case; `aws:principaltag/` stands for all of its kind. */
export function keyValue(request: RequestContext, key: string): KeyValue {
  const name = key.toLowerCase();
  const exact = request.keys.get(name);
  if (exact !== undefined) return exact;
  for (let at = name.length; at > 0; at -= 1) {
    const char = name[at - 1];
    if (char !== '/' && char !== ':') continue;
    const family = request.keys.get(name.slice(0, at));
    if (family !== undefined) return family;
  }
  return 'unknown';
}
