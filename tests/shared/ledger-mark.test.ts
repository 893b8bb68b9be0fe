import { describe, expect, it } from 'vitest'
import { comparedWithMark } from '../../shared/ledger-mark'

const holding = (...statements: readonly string[]) => ({ statements, transactions: statements.length })

describe('comparedWithMark', () => {
  it.each([
    [holding(), holding(), 'as-left'],
    [holding(), holding('a'), 'as-left'],
    [holding('a'), holding('a', 'b'), 'as-left'],
    [holding('a', 'b'), holding(), 'emptied'],
    [holding('a', 'b'), holding('a'), 'rolled-back'],
    [holding('a', 'b'), holding('a', 'c'), 'rolled-back'],
  ] as const)('says of a ledger noted as %j that is %j now: %s', (noted, present, said) => {
    expect(comparedWithMark(noted, present)).toBe(said)
  })
})
