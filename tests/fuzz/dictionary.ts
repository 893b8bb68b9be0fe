import { pieces } from '../support/fuzz/damage'
import type { Random } from '../support/random'

/** Numbers at which readers have been seen to stumble, as a file prints them. */
const numbers = [
  '0',
  '-1',
  '1',
  '127',
  '255',
  '256',
  '32768',
  '65535',
  '65536',
  '2147483648',
  '4294967295',
  '-0.005',
]

/** As many words of the seeds as are worth trying. */
const MOST_WORDS = 3_000

/** Words to put into files, as Latin-1 so that bytes stay what they are: those of the seeds, and what means something in a grammar. */
export function dictionaryOf(parts: readonly Uint8Array[], random: Random): readonly string[] {
  const words = new Set<string>()
  for (const part of parts) {
    const text = Buffer.from(part).toString('latin1')
    for (const [word] of text.matchAll(/[<:!"]?[\w\x80-\xff][\w\x80-\xff./:-]{1,23}[>:"]?/g)) words.add(word)
  }
  const found = [...words]
  while (found.length > MOST_WORDS)
    found.splice(random.below(found.length), found.length - MOST_WORDS > 50 ? 50 : 1)
  return [...found, ...numbers, ...pieces.map((piece) => Buffer.from(piece).toString('latin1'))]
}
