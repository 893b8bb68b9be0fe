import { describe, expect, it } from 'vitest'
import { CODE_LENGTH, isEmptyCard, readCard, scannedCode, SPEND_LENGTH } from '../../../shared/cards/card'

const nothing = { code: '', symbology: null, spendAt: ' ', picture: null }

describe('a card', () => {
  it('holds what was typed, and nothing of what was not', () => {
    expect(readCard('a', { ...nothing, code: ' 6006 1234 ' })).toEqual({
      ok: true,
      value: { account: 'a', code: '6006 1234' },
    })
    expect(
      readCard('a', { ...nothing, code: '1', spendAt: 'Any branch', picture: 'data:image/jpeg;base64,/9j/' }),
    ).toEqual({
      ok: true,
      value: { account: 'a', code: '1', spendAt: 'Any branch', picture: 'data:image/jpeg;base64,/9j/' },
    })
  })

  it('keeps the kind of its bar code as long as that can hold the code', () => {
    const kept = (code: string) => readCard('a', { ...nothing, code, symbology: 'itf' })
    expect(kept('6006 1234')).toEqual({
      ok: true,
      value: { account: 'a', code: '6006 1234', symbology: 'itf' },
    })
    expect(kept('6006 123')).toEqual({ ok: true, value: { account: 'a', code: '6006 123' } })
    expect(kept('')).toEqual({ ok: true, value: { account: 'a' } })
  })

  it('is empty where nothing was', () => {
    const read = readCard('a', nothing)
    expect(read.ok && isEmptyCard(read.value)).toBe(true)
    expect(isEmptyCard({ account: 'a', spendAt: 'here' })).toBe(false)
  })

  it('says which field is too long', () => {
    expect(readCard('a', { ...nothing, code: '1'.repeat(CODE_LENGTH) })).toMatchObject({ ok: true })
    expect(readCard('a', { ...nothing, code: '1'.repeat(CODE_LENGTH + 1) })).toEqual({
      ok: false,
      error: 'code',
    })
    expect(readCard('a', { ...nothing, spendAt: 'x'.repeat(SPEND_LENGTH + 1) })).toEqual({
      ok: false,
      error: 'spendAt',
    })
  })
})

describe('scannedCode', () => {
  it.each([
    ['6006 1234-5678', '600612345678'],
    ['AB-12 34', 'AB-12 34'],
    ['12', '12'],
  ])('reads %s as %s', (code, scanned) => {
    expect(scannedCode(code)).toBe(scanned)
  })
})
