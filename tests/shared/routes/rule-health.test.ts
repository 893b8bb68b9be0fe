import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Correction } from '../../../shared/routes/corrected-route'
import { byHealth, freshlyConfirmed, ruleHealth, warningsLeft } from '../../../shared/routes/rule-health'
import { placedRoute } from '../../support/read-catalog'

const today = '2026-11-22' as Day
const day = (text: string) => text as Day
const troublesOf = (route: string, correction?: Correction) =>
  ruleHealth(placedRoute(route), correction, today).troubles

describe('ruleHealth', () => {
  it('has nothing against what an official page of the last year says', () => {
    expect(troublesOf('adsense-jp-eft')).toEqual([])
  })

  it('names what is old, weak or nowhere official, until the person has looked', () => {
    expect(troublesOf('kakaopay-own-bank')).toContain('unconfirmed')
    expect(troublesOf('kakaopay-own-bank')).toContain('no-official-source')
    expect(troublesOf('gcash-instapay')).toContain('old-rule')
    expect(troublesOf('kakaopay-own-bank', { on: day('2026-11-01') })).toEqual([])
    expect(troublesOf('gcash-instapay', { on: day('2025-11-22') })).toEqual([])
  })

  it('asks again after a year, and where the person said until when', () => {
    expect(troublesOf('upwork-local', { on: day('2025-11-21') })).toContain('old-confirmation')
    expect(troublesOf('upwork-local', { on: day('2026-11-01'), until: day('2026-11-21') })).toContain(
      'lapsed-correction',
    )
    expect(troublesOf('upwork-local', { on: day('2026-11-01'), until: today })).toEqual([])
  })

  it('bears the newest date of its sources', () => {
    expect(ruleHealth(placedRoute('toss-points-bank'), undefined, today)).toMatchObject({
      asOf: '2023-08-08',
      confirmedOn: null,
    })
  })
})

describe('warningsLeft', () => {
  const all = [
    'old-rule',
    'low-confidence',
    'conflicting-sources',
    'no-official-source',
    'irreversible',
  ] as const

  it('keeps of what the person looked up only what is true of the route itself', () => {
    expect(warningsLeft(all, { on: day('2026-11-20') }, today)).toEqual(['irreversible'])
    expect(freshlyConfirmed({ on: day('2026-11-20') }, today)).toBe('2026-11-20')
  })

  it.each([
    ['nobody looked', undefined],
    ['it was over a year ago', { on: day('2025-11-21') }],
    ['the person said it holds no longer', { on: day('2026-11-01'), until: day('2026-11-21') }],
  ])('keeps all of them where %s', (_, correction) => {
    expect(warningsLeft(all, correction, today)).toEqual(all)
    expect(freshlyConfirmed(correction, today)).toBeNull()
  })
})

describe('byHealth', () => {
  it('puts the worst founded first, of equal ones the older', () => {
    const sound = ruleHealth(placedRoute('upwork-local'), { on: today }, today)
    const older = ruleHealth(placedRoute('venmo-instant'), { on: day('2026-05-01') }, today)
    const unseen = ruleHealth(placedRoute('kakaopay-own-bank'), undefined, today)
    const lapsed = ruleHealth(placedRoute('wise-au-atm'), { on: today, until: day('2026-11-01') }, today)
    expect([sound, older, unseen, lapsed].sort(byHealth)).toEqual([lapsed, unseen, older, sound])
  })
})
