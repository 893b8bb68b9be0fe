import type { Version } from './version'

/** How a person maps the columns of statements that no format knows, by the head of the table. */
export const profilesByHead: Version = {
  number: 3,
  stores: { profiles: 'key' },
}
