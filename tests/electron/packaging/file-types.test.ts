import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mayBeStatement } from '../../../shared/statement-files'

const builder = readFileSync('electron/packaging/builder.yml', 'utf8')
const openWith = readFileSync('electron/packaging/windows/open-with.nsh', 'utf8')

const macTypes = [...builder.matchAll(/ext: \[([^\]]+)\]/g)].flatMap(([, list = '']) => list.split(', '))
const windowsTypes = [...openWith.matchAll(/\$\{DO\} "(\w+)"/g)].map(([, type = '']) => type)

describe('the kinds of file Jandon is offered for', () => {
  it('are the same on Windows and macOS, and can be read', () => {
    expect(macTypes.sort()).toEqual(windowsTypes.sort())
    expect(macTypes.filter((type) => !mayBeStatement(`x.${type}`))).toEqual([])
  })

  it('are offered, never taken over', () => {
    expect(builder.match(/rank: \w+/g)).toEqual(['rank: Alternate', 'rank: Alternate'])
    expect(openWith).not.toMatch(/WriteRegStr HKCU "Software\\Classes\\\.\$\{EXTENSION\}" /)
    expect(openWith).not.toMatch(/HKLM|HKCR/)
  })
})
