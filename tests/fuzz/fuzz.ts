import { Random } from '../support/random'
import { Coverage } from './coverage'
import { dictionaryOf } from './dictionary'
import { execute, type Fault, isSameFault } from './execute'
import { minimise } from './minimise'
import { mutate } from './mutate'
import { asItIs, type Unpacked } from './packing'
import type { Parser } from './parser'

/** How long and how a parser is attacked. */
export interface Attack {
  readonly seed: number
  /** Files read, the honest ones among them; those that only make a failing one shorter are not counted. */
  readonly count: number
  readonly mostCpuMs: number
  /** Told of every file before it is read, so that one which ends the process is known. */
  readonly onFile?: (file: Uint8Array) => void
}

/** A file that breaks its reader, as short as it could be made. */
export interface Failure extends Fault {
  readonly file: Uint8Array
  /** How often it was met. */
  times: number
}

/** What came of it. */
export interface Outcome {
  readonly parser: string
  readonly executions: number
  /** Blocks of our own code that ran. */
  readonly blocks: number
  /** Files kept because each ran something that none before it did. */
  readonly corpus: number
  readonly slowestMs: number
  readonly failures: readonly Failure[]
}

/** Of this many files one is changed from the outside, past its checksums. */
const OUTSIDE = 8

/**
 * Reads honest files, and changed ones made of those that reached something new. Same seed, same files. At most a third
 * of the files are honest.
 */
export async function fuzz(parser: Parser, attack: Attack): Promise<Outcome> {
  const random = new Random(attack.seed)
  const coverage = new Coverage()
  const honest = await Promise.all(
    chosen(parser.seeds, Math.ceil(attack.count / 3), random).map(parser.packing),
  )
  const dictionary = dictionaryOf(
    honest.flatMap(({ parts }) => parts),
    random,
  )
  const corpus: Unpacked[] = []
  const failures: Failure[] = []
  let slowestMs = 0
  await coverage.start()
  for (let done = 0; done < attack.count; done++) {
    const next = honest[done] ?? (await changed(corpus, dictionary, random))
    const file = await next.pack(next.parts)
    attack.onFile?.(file)
    const { fault, cpuMs } = await execute(parser, file, attack.mostCpuMs)
    const anew = await coverage.ranAnew()
    slowestMs = Math.max(slowestMs, cpuMs)
    if (fault !== null) await note(fault, next)
    if (done < honest.length || (anew && fault === null)) corpus.push(next)
  }
  const { blocks } = coverage
  await coverage.stop()
  return { parser: parser.name, executions: attack.count, blocks, corpus: corpus.length, slowestMs, failures }

  async function note(fault: Fault, found: Unpacked): Promise<void> {
    const known = failures.find((failure) => isSameFault(failure, fault))
    if (known) return void known.times++
    const file = await minimise(found, async (shorter) => {
      attack.onFile?.(shorter)
      const again = await execute(parser, shorter, attack.mostCpuMs)
      return again.fault !== null && isSameFault(again.fault, fault)
    })
    await coverage.ranAnew()
    failures.push({ ...fault, file, times: 1 })
  }
}

/** Some of many, each once. */
function chosen<T>(from: readonly T[], most: number, random: Random): readonly T[] {
  const left = [...from]
  while (left.length > most) left.splice(random.below(left.length), 1)
  return left
}

/** A file made of one that is kept: the later it was found, the likelier, since it leads further. */
async function changed(
  corpus: readonly Unpacked[],
  dictionary: readonly string[],
  random: Random,
): Promise<Unpacked> {
  const inside = corpus[Math.max(random.below(corpus.length), random.below(corpus.length))]!
  const from = random.below(OUTSIDE) > 0 ? inside : await asItIs(await inside.pack(inside.parts))
  const index = random.below(from.parts.length)
  const other = Buffer.from(random.of(random.of(corpus).parts)).toString('latin1')
  const part = mutate(from.parts[index]!, { random, dictionary, other })
  return { parts: from.parts.with(index, part), pack: from.pack }
}
