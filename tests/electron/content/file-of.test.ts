import { sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileOf } from '../../../electron/content/file-of'

describe('fileOf', () => {
  it('finds files of the build', () => {
    expect(fileOf('/build', '/assets/index-a-M5Ln3h.js')).toBe('/build/assets/index-a-M5Ln3h.js')
  })

  it.each(['/', '/plan', '/accounts/kakaopay/', '/accounts/a-1'])(
    'answers the screen %s with the page',
    (path) => {
      expect(fileOf('/build', path)).toBe('/build/index.html')
    },
  )

  it.each([
    '/../package.json', '/assets/../../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/..\\package.json',
    '//etc/passwd', '/.env', '/assets/.hidden.js', '/C:/windows/win.ini', '/a\0.js', '', 'index.html',
    '/assets//x.js', '/./x.js', '/잔돈.js',
  ])('refuses %j', (path) => {
    expect(fileOf('/build', path)).toBeNull()
  }) // prettier-ignore

  it('never leaves its folder, whatever is asked', () => {
    const piece = fc.oneof(fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', 'a', 'b.js', ':'), fc.string())
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = fileOf('/build', `/${pieces.join('')}`)
        expect(file === null || file.startsWith(`/build${sep}`)).toBe(true)
        expect(file?.split(sep) ?? []).not.toContain('..')
      }),
    )
  })
})
