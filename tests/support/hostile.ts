import fc from 'fast-check'

/** Names that reach into every object where a program is careless. */
const reaching = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const

/** So deep that a reader that calls itself for each level may fall; made where it is used, too deep to be printed. */
const DEEP = 3_000
const depths = {
  lists: () => JSON.parse('['.repeat(DEEP) + ']'.repeat(DEEP)) as unknown,
  objects: () => JSON.parse(`${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`) as unknown,
}
class Deep {
  constructor(readonly kind: keyof typeof depths) {}
}

/** Values that no honest program sends: as they come out of JSON, so that `__proto__` is a plain key. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  fc.constantFrom<unknown>(
    null, true, -0, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER + 2, '', ' ', '\0', '\u202e', '../../etc/passwd', 'C:\\',
    'file:///etc/passwd', '=1+1', '<img src=x onerror=alert(1)>', '\ud800', 'x'.repeat(100_000), '2026-02-30', '9'.repeat(400),
  ), // prettier-ignore
  fc.constantFrom(...reaching).map((name) => JSON.parse(`{"${name}":{"polluted":1}}`) as unknown),
  fc.constantFrom(new Deep('lists'), new Deep('objects')),
)

/** A place in JSON, as a share of all its places in the order in which they are met. */
type Place = readonly [share: number, value: unknown, key: string | null]

/** What somebody may change of an honest value: other values at some places, keys that nobody asked for. */
export const hostileChanges: fc.Arbitrary<readonly Place[]> = fc.array(
  fc.tuple<[number, unknown, string | null]>(
    // Doubles come evenly by their bits, which are mostly next to nothing.
    fc.noBias(fc.nat(9_999)).map((count) => count / 10_000),
    hostileValue,
    fc.option(fc.constantFrom<string>(...reaching, 'more')),
  ),
  { maxLength: 3 },
)

/** A copy of an honest value with those changes. Bytes are one value, and not looked into. */
export const changed = (honest: unknown, changes: readonly Place[]): unknown =>
  changes.reduce((value, change) => changedOnce(value, change), honest)

function changedOnce(honest: unknown, [share, told, key]: Place): unknown {
  const value = made(told)
  let left = Math.floor(share * placesIn(honest))
  const visit = (at: unknown): unknown => {
    if (left-- === 0) return key !== null && isPlain(at) ? { ...at, ...parsedKey(key, value) } : value
    if (left < 0) return at
    if (Array.isArray(at)) return at.map(visit)
    return isPlain(at) ? Object.fromEntries(Object.entries(at).map(([name, one]) => [name, visit(one)])) : at
  }
  return visit(honest)
}

/** A hostile value as it is met. */
export const made = (told: unknown): unknown => (told instanceof Deep ? depths[told.kind]() : told)

/** An object with a key of its own, even where it is called `__proto__`. */
function parsedKey(key: string, value: unknown): object {
  return Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Deep values are one place: they are there to be met, not to be changed. */
const placesIn = (value: unknown, depth = 0): number =>
  1 +
  (depth > 50 || typeof value !== 'object' || value === null || value instanceof Uint8Array
    ? 0
    : Object.values(value).reduce((sum: number, one) => sum + placesIn(one, depth + 1), 0))

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)

/** Whether anything got into what every object has. */
export const isPolluted = (): boolean => 'polluted' in {} || 'more' in {}
