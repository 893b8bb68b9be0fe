import type { Account } from '../model'
import { type Half } from './pair'
import { foldName, type PairRules } from './pair-rules'

/** Whether a row names the place of another account. */
export type Naming = (half: Half, other: Account) => boolean

/** Looks names up in the rows' texts; each text is read once, for statements repeat themselves. */
export function namingBy(rules: PairRules): Naming {
  const names = new Map<string, readonly string[]>()
  const answers = new Map<string, boolean>()
  return ({ row: { text, counterparty } }, other) => {
    const known = names.get(other.id) ?? rules.namesOf(other)
    names.set(other.id, known)
    const key = `${other.id}\u0000${text}\u0000${counterparty ?? ''}`
    const before = answers.get(key)
    if (before !== undefined) return before
    const words = foldName(`${text} ${counterparty ?? ''}`)
    const answer = known.some((name) => mentions(words, name))
    answers.set(key, answer)
    return answer
  }
}

/** Whether a name stands in a text by itself: “wise” is in “wise payments”, and not in “otherwise”. */
function mentions(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const [before, after] = [words[at - 1] ?? ' ', words[at + name.length] ?? ' ']
    if (!joins(before, name[0]!) && !joins(name.at(-1)!, after)) return true
  }
  return false
}

/** Latin letters beside one another are one word, and so are digits; Korean and Japanese are written without blanks. */
const joins = (a: string, b: string): boolean =>
  (/[a-z]/.test(a) && /[a-z]/.test(b)) || (/\d/.test(a) && /\d/.test(b))
