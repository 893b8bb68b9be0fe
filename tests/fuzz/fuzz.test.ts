import { afterAll, describe, expect, it } from 'vitest'
import { fuzz, type Outcome } from './fuzz'
import { asItIs } from './packing'
import type { Parser } from './parser'
import { parsers } from './parsers'

/** A short run of each; `npm run test:fuzz` for long ones. */
const COUNT = 12
/** Far above what any of them takes, far below a minute. */
const MOST_CPU_MS = 30_000

const quick = parsers.filter(({ slow }) => !slow)

const outcomes: Outcome[] = []
afterAll(() => {
  const total = outcomes.reduce((sum, { executions }) => sum + executions, 0)
  console.log(`fuzz: ${total} files to ${outcomes.length} parsers`)
})

const planted = (read: (text: string) => readonly string[]): Parser => ({
  name: 'planted',
  seeds: [
    new TextEncoder().encode('Date,Text,Amount\n2026-11-22,coffee,-4500\n2026-11-23,tea,-3500\n'.repeat(5)),
  ],
  packing: asItIs,
  read: (file) => Promise.resolve().then(() => read(new TextDecoder('latin1').decode(file))),
})

describe.each(quick)('the reader of $name', (parser) => {
  it('has honest files to start from, which it takes', async () => {
    expect(parser.seeds.length).toBeGreaterThan(0)
    expect(await parser.read(parser.seeds[0]!)).toEqual([])
  })

  it('stands files changed in ways that reach further', async () => {
    const outcome = await fuzz(parser, { seed: 2026, count: COUNT, mostCpuMs: MOST_CPU_MS })
    outcomes.push(outcome)
    expect(outcome.failures).toEqual([])
    expect(outcome.blocks).toBeGreaterThan(10)
  })
})

describe('fuzzing', () => {
  const attack = { seed: 7, count: 120, mostCpuMs: MOST_CPU_MS }

  it('finds a file that breaks its reader, and makes it short', async () => {
    const { failures } = await fuzz(
      planted((text) => {
        if (text.includes('--')) throw new Error('two signs')
        return []
      }),
      attack,
    )
    expect(failures).toMatchObject([{ kind: 'thrown', what: 'Error: two signs' }])
    expect(new TextDecoder().decode(failures[0]!.file)).toBe('--')
  })

  it('finds results that do not hold', async () => {
    const { failures } = await fuzz(
      planted((text) => (text.includes('tea,') ? [] : ['no tea'])),
      attack,
    )
    expect(failures).toMatchObject([{ kind: 'unsound', what: 'no tea', file: new Uint8Array() }])
  })

  it('finds what takes too long', async () => {
    const { failures } = await fuzz(
      planted(() => []),
      { ...attack, count: 5, mostCpuMs: -1 },
    )
    expect(failures).toMatchObject([{ kind: 'slow', times: 5 }])
  })

  it('makes the same files again with the same seed, and others with another', async () => {
    const filesOf = async (seed: number): Promise<readonly string[]> => {
      const files: string[] = []
      const onFile = (file: Uint8Array): unknown => files.push(Buffer.from(file).toString('latin1'))
      await fuzz(planted(() => []), { ...attack, seed, count: 20, onFile }) // prettier-ignore
      return files
    }
    const first = await filesOf(7)
    expect(await filesOf(7)).toEqual(first)
    expect(await filesOf(8)).not.toEqual(first)
  })
})
