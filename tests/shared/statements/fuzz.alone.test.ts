import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../shared/statements/read-statement'
import { fixtures } from '../../support/fixtures'
import { applyDamage, damagePart } from '../../support/fuzz/apply-damage'
import { anyDamage, type Damage } from '../../support/fuzz/damage'
import { unsound } from '../../support/fuzz/unsound'

/*
 * Every statement we keep, hurt in every way. `FUZZ_RUNS` says how often (`FUZZ_RUNS=100000 npx vitest … fuzz`), `FC_SEED`
 * where to begin; both are printed with what was seen.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 120)
const long = process.env.FUZZ_RUNS !== undefined

/** Figures of a long run. */
const seen = { files: 0, bytes: 0, slowestMs: 0, slowest: '' }

const files = new Map(fixtures.map(({ name, bytes }) => [name, bytes]))

const anyHurt = fc.record({
  file: fc.constantFrom(...files.keys()),
  damages: fc.array(anyDamage, { minLength: 1, maxLength: 4 }),
  part: fc.nat(9),
})

async function hurt(bytes: Uint8Array, damages: readonly Damage[], part: number): Promise<Uint8Array> {
  const [first, ...more] = damages
  if (first === undefined) return bytes
  // What an archive holds is hurt inside of it: outside, its checksum would tell at once.
  const packed = part < 8 ? await damagePart(bytes, first, part) : null
  return packed ?? more.reduce(applyDamage, applyDamage(bytes, first))
}

describe('any damage to any statement', () => {
  it(
    'never breaks the reader, and rows always add up',
    async () => {
      const property = fc.asyncProperty(anyHurt, async ({ file, damages, part }) => {
        const bytes = await hurt(files.get(file)!, damages, part)
        const before = process.cpuUsage()
        expect(unsound(await readStatement({ name: file, bytes }))).toEqual([])
        note(file, bytes, damages, process.cpuUsage(before))
      })
      await fc.assert(property, { numRuns: runs })
      if (long) console.log(`FUZZ_RUNS=${runs}`, seen)
    },
    Math.max(60_000, runs * 500),
  )
})

function note(name: string, bytes: Uint8Array, damages: readonly Damage[], cpu: NodeJS.CpuUsage): void {
  seen.files++
  seen.bytes += bytes.length
  const ms = (cpu.user + cpu.system) / 1000
  if (ms <= seen.slowestMs) return
  seen.slowestMs = ms
  seen.slowest = `${name}, ${bytes.length} bytes: ${damages.map(({ kind }) => kind).join(', ')}`
}
