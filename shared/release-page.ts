import { homepage } from '../package.json'

/** Where new versions are announced, and where the app asks for them once a person has switched that on. */
export const releasePage = `${homepage}/releases`

/** The only machine Jandon ever asks anything of. */
export const releaseHost = new URL(releasePage).hostname
