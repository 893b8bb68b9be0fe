import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { add, type Counts, none, oneFailed, onePassed } from './counts'

/** A tool of `node_modules`, by its file, with its arguments. */
export type Command = readonly [tool: string, ...args: readonly string[]]

/** One thing `npm test` does. */
export interface Step {
  readonly name: string
  readonly commands: readonly Command[]
  /** Where the tool reports and how to count it; a step without a report is one check. */
  readonly report?: Report
}

interface Report {
  readonly file: string
  readonly env?: Readonly<Record<string, string>>
  readonly count: (report: never) => Counts
}

/** Runs a step's commands, all of them, showing what they print, and counts what came of it. */
export function runStep(root: string, { commands, report }: Step): Counts {
  if (report) rmSync(join(root, report.file), { force: true })
  const wentWell = commands
    .map(([tool, ...args]) => {
      const file = join(root, 'node_modules', tool)
      const env = { ...process.env, ...report?.env }
      return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit', env }).status === 0
    })
    .every(Boolean)
  return report ? counted(root, report, wentWell) : wentWell ? onePassed : oneFailed
}

/** A runner that fails without a failed test, or passes without any, has failed. */
function counted(root: string, { file, count }: Report, wentWell: boolean): Counts {
  const path = join(root, file)
  const counts = existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8')) as never) : none
  const isSound = wentWell ? counts.passed > 0 : counts.failed > 0
  return isSound ? counts : add(counts, oneFailed)
}
