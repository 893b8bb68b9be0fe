import { join } from 'node:path'
import { add, type Counts, countPlaywright, countVitest, none, oneFailed } from './support/run/counts'
import { getChromium } from './support/run/get-chromium'
import { runStep, type Step } from './support/run/step'

/*
 * `npm test`: everything that can be wrong, in one go. Goes on after a failure, so that one run shows them all; the last
 * line adds up every runner, in which types, lint and build count as one check each.
 */
const root = join(import.meta.dirname, '..')
const unitReport = 'tests/.results/unit.json'
const storyReport = 'tests/.results/stories.json'

const types: Step = { name: 'Types', commands: [['typescript/bin/tsc', '--noEmit']] }

const lint: Step = {
  name: 'Lint',
  commands: [
    ['eslint/bin/eslint.js', '.'],
    ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ],
}

const units: Step = {
  name: 'Units and architecture',
  commands: [
    [
      'vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  ],
  report: { file: unitReport, count: countVitest },
} // prettier-ignore

const build: Step = { name: 'Build', commands: [['electron-vite/bin/electron-vite.js', 'build']] }

const stories: Step = {
  name: 'Stories, end to end',
  commands: [
    ['@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
  ],
  report: {
    file: storyReport,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, storyReport) },
    count: countPlaywright,
  },
}

function run(step: Step): Counts {
  console.log(`\n── ${step.name}`)
  return runStep(root, step)
}

const first = [types, lint, units].map(run)
const built = run(build)
const missing = built.failed > 0 ? 'There is no build to play the stories in.' : getChromium(root)
if (missing !== null) console.error(`\nThe stories cannot be played. ${missing}`)
const played = missing === null ? run(stories) : oneFailed

const { passed, failed, skipped } = [...first, built, played].reduce(add, none)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1
