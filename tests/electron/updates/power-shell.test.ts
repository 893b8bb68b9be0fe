import { win32 } from 'node:path'
import { expect, it } from 'vitest'
import { powerShellOf } from '../../../electron/updates/windows-signature'

it.each([{ SystemRoot: 'D:\\Windows' }, {}])(
  'PowerShell is named whole, whatever folder one works in: %j',
  (env) => {
    const path = powerShellOf(env)
    expect(win32.isAbsolute(path)).toBe(true)
    expect(path).toMatch(/^[CD]:\\Windows\\System32\\WindowsPowerShell\\v1\.0\\powershell\.exe$/)
  },
)
