import type { Random } from '../support/random'

/** What a mutation draws from. */
export interface Means {
  readonly random: Random
  readonly dictionary: readonly string[]
  /** Another file, to take a piece of. */
  readonly other: string
}

type Mutation = (text: string, means: Means) => string

/** Beyond this length files only take longer. */
const LONGEST = 100_000

const put = (text: string, at: number, piece: string, instead = 0): string =>
  text.slice(0, at) + piece + text.slice(at + instead)

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** A value of JSON, or a cell: one for another leaves the grammar whole. */
const value = /"[^"\n]{0,80}"|-?\b\d+\b|\btrue\b|\bfalse\b|\bnull\b|\[\]|\{\}/g

/** Each changes a text of bytes in one way. */
const mutations: readonly Mutation[] = [
  (text, { random }) => put(text, random.below(text.length + 1), String.fromCharCode(random.below(256)), 1),
  (text, { random }) => {
    const at = random.below(text.length)
    return put(text, at, String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << random.below(8))), 1)
  },
  (text, { random, dictionary }) => put(text, random.below(text.length + 1), random.of(dictionary)),
  (text, { random, dictionary }) => replaced(text, /[\w\x80-\xff]+/g, random, () => random.of(dictionary)),
  (text, { random }) => replaced(text, /\d/g, random, () => String(random.below(10))),
  (text, { random }) => replaced(text, /\d+/g, random, (digits) => String(-Number(digits.slice(0, 15)))),
  (text, { random }) =>
    replaced(text, /[^\w\s\x80-\xff]/g, random, () => random.of([...',;|\t."\'-+()<>=/:'])),
  (text, { random, other }) => replaced(text, value, random, () => random.of(other.match(value) ?? [''])),
  (text, { random }) => put(text, random.below(text.length + 1), '', 1 + random.below(40)),
  (text, { random }) => {
    const [at, from] = [random.below(text.length + 1), random.below(text.length + 1)]
    return put(text, at, text.slice(from, from + 1 + random.below(200)).repeat(1 + random.below(4)))
  },
  (text, { random, other }) => {
    const from = random.below(other.length + 1)
    return put(
      text,
      random.below(text.length + 1),
      other.slice(from, from + 1 + random.below(300)),
      random.below(60),
    )
  },
  (text, { random }) => {
    const from = lineEnd(text, random.below(text.length + 1))
    const to = lineEnd(text, from)
    return put(
      put(text, from, '', to - from),
      lineEnd(text, random.below(text.length + 1)),
      text.slice(from, to),
    )
  },
  (text, { random }) => {
    const from = lineEnd(text, random.below(text.length + 1))
    return put(text, from, text.slice(from, lineEnd(text, from)))
  },
  (text, { random }) => text.slice(0, random.below(text.length + 1)),
]

/** Changes one match, the nearest behind a place by chance. */
function replaced(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const search = new RegExp(pattern)
  search.lastIndex = random.below(text.length + 1)
  const match = search.exec(text)
  return match ? put(text, match.index, by(match[0]), match[0].length) : text
}

/** Bytes after one to four changes. */
export function mutate(bytes: Uint8Array, means: Means): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1')
  for (let left = 1 + means.random.below(4); left > 0; left--)
    text = means.random.of(mutations)(text, means).slice(0, Math.max(LONGEST, bytes.length))
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
