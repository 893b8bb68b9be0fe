import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the stand-in's main process where no window should open, and gives how it ended and what it said. */
function runMain(profile: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/e2e/support/stand-in/main-process.ts'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env, STAND_IN_PROFILE: profile },
    },
  )
  return { status, said: stderr }
}

test.describe('no window opens', () => {
  test('where the folder of the app cannot be written to, and a sentence says so', () => {
    const folder = test.info().outputPath('in-the-way')
    mkdirSync(folder, { recursive: true })
    const profile = join(folder, 'profile')
    writeFileSync(profile, 'a file, not a folder')
    const { status, said } = runMain(profile)
    expect(status).toBe(1)
    expect(said).toContain('Jandon cannot write to its folder: Your data lies there')
    expect(said).toContain(profile)
  })

  test('where another one is open already', () => {
    const profile = test.info().outputPath('profile')
    expect(runMain(profile, { STAND_IN_IS_SECOND: '1' })).toEqual({ status: 0, said: '' })
  })
})
