import { describe, expect, it } from 'vitest'
import { matchAccount, openAccount } from '../../../shared/statements/match-account'
import { readStatement } from '../../../shared/statements/read-statement'
import { judgeCase } from '../../support/judge-case'
import { caseBytes, caseNames, expectedCases } from '../../support/public-cases'

/** Files that are not read right yet, and why. A file that is read right must leave the list. */
const notYet: Readonly<Record<string, string>> = {}

describe('statements of every kind', () => {
  it('have one expectation each', () => {
    expect(Object.keys(expectedCases).sort()).toEqual(caseNames)
  })

  it('lists as wrong only files that exist', () => {
    expect(Object.keys(notYet).filter((name) => !caseNames.includes(name))).toEqual([])
  })

  for (const name of caseNames) {
    const test = name in notYet ? it.fails : it
    test(`${name}: ${expectedCases[name]?.about ?? ''}`, async () => {
      expect(await judgeCase(name, caseBytes(name), expectedCases[name]!)).toEqual([])
    })
  }
})

describe('two files of one bank, told apart by their names alone', () => {
  it('are two accounts', async () => {
    const names = caseNames.filter((name) => name.startsWith('Checking_XXX'))
    const [first, second] = await Promise.all(
      names.map((name) => readStatement({ name, bytes: caseBytes(name) })),
    )
    const format = first!.format!
    const account = openAccount({ file: first!.file, format }, first!.parts[0]!, 'first')
    expect(matchAccount(first!, first!.parts[0]!, [account])).toBe(account)
    expect(matchAccount(second!, second!.parts[0]!, [account])).toBeNull()
  })
})
