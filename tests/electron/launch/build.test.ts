import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isBuildStale } from '../../../electron/launch/build'
import { temporaryFolder } from '../../support/temporary-folder'

const built = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** A project whose files were changed at these times, in seconds. Folders are as old as they can be. */
function project(changed: Readonly<Record<string, number>>): string {
  const root = temporaryFolder()
  for (const file of Object.keys(changed)) {
    mkdirSync(join(root, dirname(file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  for (const [file, at] of Object.entries(changed)) {
    utimesSync(join(root, file), at, at)
    if (dirname(file) !== '.') utimesSync(join(root, dirname(file)), 1, 1)
  }
  return root
}

const builtAt = (at: number): Record<string, number> => Object.fromEntries(built.map((file) => [file, at]))

describe('isBuildStale', () => {
  it('is no where nothing was changed since', () => {
    expect(isBuildStale(project({ ...builtAt(100), 'shared/day.ts': 99, 'package-lock.json': 98 }))).toBe(
      false,
    )
  })

  it('is yes where a source, however deep, is newer', () => {
    expect(isBuildStale(project({ ...builtAt(100), 'renderer/main.tsx': 101 }))).toBe(true)
    expect(isBuildStale(project({ ...builtAt(100), 'package-lock.json': 101 }))).toBe(true)
  })

  it.each(built)('is yes where %s is missing', (file) => {
    const rest = Object.entries(builtAt(100)).filter(([name]) => name !== file)
    expect(isBuildStale(project({ ...Object.fromEntries(rest), 'shared/day.ts': 1 }))).toBe(true)
  })
})
