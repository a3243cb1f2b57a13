/** The version of the package; the bundler puts it in place. */
import manifest from '../package.json' with {type: 'json'};

export const VERSION: string = manifest.version;
