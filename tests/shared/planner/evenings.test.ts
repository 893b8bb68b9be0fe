import { describe, expect, it } from 'vitest'
import { buildModel } from '../../../shared/planner/build-model'
import { eveningsOf } from '../../../shared/planner/evenings'
import { example, valid } from './example'

describe('eveningsOf', () => {
  it('keeps what came in less what expires, and drains what is due', () => {
    const [wallet, bank] = example.accounts
    const account = {
      ...wallet,
      opening: 1_000,
      flows: [
        { on: '2026-11-23', amount: 500 },
        { on: '2026-11-24', amount: -200 },
      ],
      expiries: [
        { on: '2026-11-23', amount: 300 },
        { on: '2026-11-25', amount: 900 },
      ],
      drains: [{ on: '2026-11-24', amount: 70 }],
    }
    const model = buildModel(valid({ ...example, accounts: [account, bank] }))
    const own = model.accounts[0]
    if (!own) throw new Error('no account')
    const evenings = eveningsOf(model, own)
    const on = (day: string) => evenings[model.calendar.numberOf(day as never)]
    expect(on('2026-11-23')).toMatchObject({ keeps: 1_200, drained: 0 })
    expect(on('2026-11-24')).toMatchObject({ keeps: Infinity, drained: 70 })
    expect(on('2026-11-25')).toMatchObject({ keeps: 300, drained: 0 })
  })
})
