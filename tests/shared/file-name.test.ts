import { posix, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callArguments } from '../../electron/serve/arguments'
import { fileNamePart } from '../../shared/file-name'

const named = (id: string): string => `jandon-${fileNamePart(id)}-2026-11-22.csv`

describe('an id in the name of a file', () => {
  it.each([
    ['kakaopay-krw', 'kakaopay-krw'],
    ['카카오페이 KRW', '카카오페이-KRW'],
    ['../../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\win.ini', 'C-Windows-win-ini'],
    ['a.exe\u0000', 'a-exe'],
    ['x:stream', 'x-stream'],
    ['\u202efdp.exe', 'fdp-exe'],
    ['   ...', ''],
  ])('is of %j: %j', (id, part) => {
    expect(fileNamePart(id)).toBe(part)
  })

  it('is one that every system takes for a file in its folder, and the main process lets through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (id) => {
        const name = named(id)
        expect([posix.basename(name), win32.basename(name)]).toEqual([name, name])
        expect(callArguments.saveFile.safeParse([name, new Uint8Array()]).success).toBe(true)
      }),
    )
  })

  it.each(['CON', 'nul', 'COM1', 'aux.csv'])(
    'never stands alone, so that Windows takes %s for no device',
    (id) => {
      expect(named(id)).toMatch(/^jandon-[\w-]+\.csv$/)
    },
  )
})
