/**
 * What a record of data holds under a name that a person or a file chose. Every object answers to `constructor` and the like,
 * which are no data.
 */
export const ownOf = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined
