import fc from 'fast-check'
import i18next from 'i18next'
import { describe, expect, it, vi } from 'vitest'
import { startTexts } from '../../../renderer/locales/i18n'
import { ko, withParticles } from '../../../renderer/locales/ko'
import { decimalsOf, type Currency } from '../../../shared/money/currency'
import { formatMoney } from '../../../shared/money/format-money'
import { minor } from '../../../shared/money/money'

describe('withParticles', () => {
  it.each([
    ['₩12,000[이/가]', '₩12,000이'],
    ['−₩12,000[을/를]', '−₩12,000을'],
    ['$12.00[이/가]', '$12.00가'],
    ['US$12.01[을/를]', 'US$12.01를'],
    ['+€3.10[은/는]', '+€3.10는'],
    ['¥500[으로/로]', '¥500으로'],
    ['R$5.00[으로/로]', 'R$5.00로'],
    ['CHF 12.00[이/가]', 'CHF 12.00이'],
    ['CHF\u00a012.00[과/와]', 'CHF\u00a012.00과'],
    ['PHP 12.00[을/를]', 'PHP 12.00를'],
    ['GH₵12.00[이에요/예요]', 'GH₵12.00예요'],
    ['그중 12,000원[이어야/여야] 해요', '그중 12,000원이어야 해요'],
    ['11월 22일[은/는]', '11월 22일은'],
    ['11월 22일 (화)[은/는]', '11월 22일 (화)는'],
    ['‘카페’[이/가]', '‘카페’가'],
    ['\u2068카드\u2069[을/를]', '\u2068카드\u2069를'],
    ['2[이/가]', '2가'],
    ['3[을/를] 10[으로/로] 8[으로/로]', '3을 10으로 8로'],
    ['4.5%[을/를]', '4.5%를'],
    ['KRW[으로/로]', 'KRW로'],
    ['EUR[으로/로] USD[과/와] SM[이/가]', 'EUR로 USD와 SM이'],
    ['PayPal[으로/로] Steam[을/를] Edy[은/는]', 'PayPal로 Steam을 Edy는'],
    ['wise-1[이라는/라는]', 'wise-1이라는'],
    ['•••[이/가] •••[으로/로]', '•••이(가) •••(으)로'],
    ['[참고/필수]', '[참고/필수]'],
  ])('says %s as %s', (text, said) => {
    expect(withParticles(text)).toBe(said)
  })

  it('says every amount of a currency by how it is read, whatever its figures', () => {
    const read = { KRW: '원', USD: '달러', EUR: '유로', GBP: '파운드', INR: '루피', RUB: '블', THB: '바트', UGX: '실링', KES: '실링', SEK: '크로나', ILS: '켈', VND: '동' } as const // prettier-ignore
    const codes = Object.keys(read) as (keyof typeof read)[]
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.maxSafeInteger(), (code, amount) => {
        expect(decimalsOf(code as Currency)).toBeGreaterThanOrEqual(0)
        const text = formatMoney({ minor: minor(amount), currency: code as Currency }, 'ko')
        const particle = (of: string) => withParticles(`${of}[이/가] ${of}[으로/로]`).replaceAll(of, '')
        expect(particle(text)).toBe(particle(read[code]))
      }),
    )
  })
})

it('is done to every Korean text, and to no other', async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await startTexts('ko')
  expect(i18next.t('checkIn.rightOne', { amount: '$12.00' })).toBe('$12.00가 맞아요')
  expect(i18next.t('checkIn.rightOne', { amount: '$12.00', lng: 'en' })).toBe('$12.00 is right')
  vi.unstubAllGlobals()
})

it('no Korean text fixes a particle to what is filled in', () => {
  const texts = (tree: object): readonly string[] =>
    Object.values(tree).flatMap((one: string | object) => (typeof one === 'string' ? [one] : texts(one)))
  const fixed =
    /\}\}[’”]?(?:이에요|예요|이어야|여야|으로|라는|은|는|이|가|을|를|과|와|로)(?=[\s.,?!'’:;)도]|$)/
  const all = texts(ko)
  expect(all.filter((text) => fixed.test(text))).toEqual([])
  expect(all.filter((text) => text.includes('[이/가]')).length).toBeGreaterThan(0)
})

it('leaves no place for a particle that is not known', () => {
  const texts = (tree: object): readonly string[] =>
    Object.values(tree).flatMap((one: string | object) => (typeof one === 'string' ? [one] : texts(one)))
  const filled = texts(ko).map((text) => withParticles(text.replace(/\{\{\w+\}\}/g, '카드')))
  expect(filled.filter((text) => /\[[가-힣]{1,4}\/[가-힣]{1,4}\]/.test(text))).toEqual([])
})
