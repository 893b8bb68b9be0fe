import { describe, expect, it } from 'vitest'
import { handedIn, leftSince } from '../../../../renderer/features/desktop/handed-over'

describe('what the desktop handed over', () => {
  it('is in the queue as long as one of its files is', () => {
    const archive = [{ handed: 'zip' }, { handed: 'zip' }, { handed: null }, { handed: 'csv' }]
    const before = handedIn(archive)
    expect([...before]).toEqual(['zip', 'csv'])
    expect(leftSince(before, handedIn(archive.slice(1)))).toEqual([])
    expect(leftSince(before, handedIn(archive.slice(2)))).toEqual(['zip'])
    expect(leftSince(before, handedIn([]))).toEqual(['zip', 'csv'])
  })

  it('has not left a queue that it never was in', () => {
    expect(leftSince(handedIn([]), handedIn([{ handed: 'csv' }]))).toEqual([])
  })
})
