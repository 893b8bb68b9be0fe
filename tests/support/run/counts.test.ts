import { describe, expect, it } from 'vitest'
import { add, countPlaywright, countVitest, oneFailed, onePassed } from './counts'

describe('counts', () => {
  it('add up', () => {
    expect(add(add(onePassed, oneFailed), { passed: 0, failed: 0, skipped: 4 })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 4,
    })
  })

  it('take a file that does not load for a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{}, {}] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  it('count a story that passes only the second time as passed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countPlaywright({ stats })).toEqual({ passed: 8, failed: 1, skipped: 2 })
  })
})
