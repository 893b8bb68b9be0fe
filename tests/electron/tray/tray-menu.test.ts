import { describe, expect, it } from 'vitest'
import { trayMenu } from '../../../electron/tray/tray-menu'
import { desktopWords } from '../../../electron/words/desktop-words'

const trayOf = (nextStep: string | null, nextLapse: string | null = null) => {
  const said: string[] = []
  const say = (word: string) => (): void => void said.push(word)
  const parts = {
    showNext: say('next'),
    showOverview: say('overview'),
    showWindow: say('window'),
    quit: say('quit'),
  }
  return { items: trayMenu({ words: desktopWords('ko'), nextStep, nextLapse, ...parts }), said }
}

describe('trayMenu', () => {
  it('begins with the next step, which leads where it is done', () => {
    const { items, said } = trayOf('₩61,400 옮기기 & 끝')
    expect(items[0]?.label).toBe('₩61,400 옮기기 && 끝')
    for (const { click } of items) (click as (() => void) | undefined)?.()
    expect(said).toEqual(['next', 'window', 'quit'])
  })

  it('tells below it what lapses next, which leads to the overview', () => {
    const { items, said } = trayOf(null, '카페 & 빵: ₩1,200 소멸')
    expect(items[1]?.label).toBe('카페 && 빵: ₩1,200 소멸')
    for (const { click } of items) (click as (() => void) | undefined)?.()
    expect(said).toEqual(['overview', 'window', 'quit'])
  })

  it('says where there is none', () => {
    expect(trayOf(null).items[0]).toEqual({ label: '지금 옮길 돈이 없어요', enabled: false })
  })
})
