import { readFileSync } from 'node:fs'

const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly homepage: string }

/** Where new versions are announced, by the one place that names it. */
export const releasePage = `${homepage}/releases`
