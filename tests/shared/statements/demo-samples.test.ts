import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../shared/statements/read-statement'

const root = new URL('../../../resources/samples/', import.meta.url)
const names = readdirSync(root).filter((name) => !name.endsWith('.md'))

describe('the statements that come with the app', () => {
  it.each(names)(
    '%s reads without a problem or a question, and ties where it states balances',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(new URL(name, root)))
      const reading = await readStatement({ name, bytes })
      expect(reading.problems).toEqual([])
      expect(reading.questions).toEqual([])
      expect(reading.format?.id).not.toBe('generic')
      for (const { proof } of reading.parts) expect(proof.kind).not.toBe('breaks')
      expect(reading.drafts.every(({ day }) => day >= '2026-05-20' && day <= '2026-11-20')).toBe(true)
    },
  )
})
