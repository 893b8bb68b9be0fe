import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { type Counts, none, oneFailed, onePassed } from './counts'
import { runStep } from './step'

/** Runs a step whose only tool is this script; its report, if any, is the counts themselves. */
function runTool(script: string, reports = false): Counts {
  const root = temporaryFolder()
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'node_modules', 'tool.cjs'), script)
  const report = { file: 'report.json', count: (counts: Counts) => counts }
  return runStep(root, { name: 'A step', commands: [['tool.cjs']], ...(reports ? { report } : {}) })
}

const writes = (counts: Counts): string =>
  `require('node:fs').writeFileSync('report.json', ${JSON.stringify(JSON.stringify(counts))});`

describe('runStep', () => {
  it('counts a tool without report as one check', () => {
    expect(runTool('process.exit(0)')).toEqual(onePassed)
    expect(runTool('process.exit(1)')).toEqual(oneFailed)
  })

  it('counts what a runner reports', () => {
    const counts = { passed: 3, failed: 0, skipped: 2 }
    expect(runTool(writes(counts), true)).toEqual(counts)
    const failed = { passed: 3, failed: 2, skipped: 0 }
    expect(runTool(`${writes(failed)} process.exit(1)`, true)).toEqual(failed)
  })

  it('does not believe a runner that fails without a failed test, passes without any, or says nothing', () => {
    const allPassed = { passed: 3, failed: 0, skipped: 0 }
    expect(runTool(`${writes(allPassed)} process.exit(1)`, true)).toEqual({ ...allPassed, failed: 1 })
    expect(runTool(writes(none), true)).toEqual(oneFailed)
    expect(runTool('', true)).toEqual(oneFailed)
  })

  it('runs every command of a step, though one fails', () => {
    const root = temporaryFolder()
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'node_modules', 'fails.cjs'), 'process.exit(1)')
    writeFileSync(join(root, 'node_modules', 'writes.cjs'), writes(none))
    const commands = [['fails.cjs'], ['writes.cjs']] as const
    const report = { file: 'report.json', count: (counts: Counts) => counts }
    expect(runStep(root, { name: 'Two', commands, report })).toEqual(oneFailed)
  })
})
