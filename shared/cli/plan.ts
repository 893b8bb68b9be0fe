import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { explainInfeasibility } from '../planner/infeasibility'
import { type Plan, plan } from '../planner/plan'
import type { PlanningProblem } from '../planner/problem'
import { sameMoney } from '../planner/same-money'
import { validateProblem } from '../planner/validate'

/** Input a person can mend: one line on stderr, exit 2. */
class BadInput extends Error {}

interface Arguments {
  readonly files: readonly string[]
  readonly timeLimitMs: number
}

function readArguments(words: readonly string[]): Arguments {
  const files: string[] = []
  let timeLimitMs = Infinity
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const limit = /^--time-limit-ms(?:=(.*))?$/.exec(word)
    if (limit) {
      const text = limit[1] ?? words[++i] ?? ''
      if (!/^\d+$/.test(text)) throw new BadInput('--time-limit-ms: must be a whole number of milliseconds')
      timeLimitMs = Number(text)
    } else if (word.startsWith('--')) throw new BadInput(`${word}: no such option`)
    else files.push(word)
  }
  if (files.length === 0) throw new BadInput('usage: plan problem.json … [--time-limit-ms N]')
  return { files, timeLimitMs }
}

function planFile(file: string, timeLimitMs: number, name: string): unknown {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new BadInput(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : 'cannot be read'}`)
  }
  const problem = validateProblem(json)
  if (!problem.ok) {
    const [first] = problem.error
    throw new BadInput(`${name}${first?.field ?? 'problem'}: ${first?.message ?? 'is not valid'}`)
  }
  return printable(problem.value, plan(problem.value, { timeLimitMs, now: () => performance.now() }))
}

const printable = (problem: PlanningProblem, answer: Plan): unknown =>
  answer.status === 'infeasible'
    ? { ...answer, reason: explainInfeasibility(answer.reason) }
    : { ...answer, sameMoney: sameMoney(problem, answer.transfers) }

try {
  const { files, timeLimitMs } = readArguments(process.argv.slice(2))
  const plans = files.map((file) => planFile(file, timeLimitMs, files.length > 1 ? `${file}: ` : ''))
  process.stdout.write(`${JSON.stringify(files.length > 1 ? plans : plans[0], null, 2)}\n`)
} catch (error) {
  if (!(error instanceof BadInput)) throw error
  process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`)
  process.exitCode = 2
}
