import { cmp, type DBCoreKeyRange } from 'dexie'

/** The kinds of ranges; Dexie's enum of them is not there at run time. */
export const [EQUAL, RANGE, ANY] = [1, 2, 3] as const

/** Every key there is. */
export const everyKey: DBCoreKeyRange = { type: ANY, lower: undefined, upper: undefined }

/** Whether a key lies within a range. */
export function contains(
  { type, lower, lowerOpen, upper, upperOpen }: DBCoreKeyRange,
  key: unknown,
): boolean {
  const kind: number = type
  if (kind === ANY) return true
  if (kind !== EQUAL && kind !== RANGE) return false
  const above = lower === undefined ? 1 : cmp(key, lower)
  const below = upper === undefined ? -1 : cmp(key, upper)
  return (above > 0 || (above === 0 && !lowerOpen)) && (below < 0 || (below === 0 && !upperOpen))
}
