import { describe, expect, it } from 'vitest'
import { ownAddress } from '../../../electron/security/own-address'

describe('ownAddress', () => {
  it('knows the app alone', () => {
    const isOwn = ownAddress(null)
    expect(['app://jandon/', 'app://jandon/plan#x'].filter(isOwn)).toHaveLength(2)
    const others = [
      'app://jandon.example/', 'app://jandon:1/', 'app://other/', 'https://jandon/', 'file:///app://jandon/',
      'http://localhost:5173/', 'devtools://devtools/', 'about:blank', 'data:text/html,x', 'nonsense', '',
    ] // prettier-ignore
    expect(others.filter(isOwn)).toEqual([])
  })

  it('knows the development server as well, while there is one', () => {
    const isOwn = ownAddress('http://localhost:5173')
    expect(isOwn('http://localhost:5173/main.tsx')).toBe(true)
    expect(isOwn('ws://localhost:5173/?token=x')).toBe(true)
    expect(isOwn('http://localhost:5174/')).toBe(false)
    expect(isOwn('http://localhost.example:5173/')).toBe(false)
  })
})
